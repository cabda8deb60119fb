import type { Problem, Schemas } from "../schema/schemas.ts";
import type { Document } from "../spec/document.ts";
import type { Json } from "../spec/json.ts";
import { type Mutation, mutations } from "./mutations.ts";

/** A bad value, and the one problem for the sake of which it was chosen. */
export interface BadValue extends Mutation {
  readonly problem: Problem;
  /** All that is wrong with it. A choice (`oneOf`) brings further problems with its own. */
  readonly problems: readonly Problem[];
}

/** Where good values come from, and what can be done with others. */
export interface Material {
  readonly document: Document;
  readonly schemas: Schemas;
  /** The pointer of the schema. */
  readonly schema: string;
  /** Good values to start from; those that are not valid are of no use and left out. */
  readonly goods: readonly Json[];
  /** Whether a value can be sent at all: text that is no JSON has no numbers, for example. */
  readonly canSend: (value: Json) => boolean;
}

/** All mutations of the good values that can be sent. */
function mutationsOf({ document, schemas, schema, goods, canSend }: Material): Mutation[] {
  const isValid = (value: Json) => schemas.problems(schema, value).length === 0;
  return goods
    .filter(isValid)
    .flatMap((good) => mutations(document, schema, good, isValid))
    .filter(({ value }) => canSend(value));
}

/**
 * Chooses for each rule and each place the bad value that breaks it with the fewest other problems.
 */
export function badValues(material: Material): BadValue[] {
  const { schemas, schema } = material;
  const chosen = new Map<string, BadValue>();
  for (const mutation of mutationsOf(material)) {
    const problems = schemas.problems(schema, mutation.value);
    for (const problem of problems) {
      const bad = { ...mutation, problem, problems };
      const key = keyOf(bad);
      const before = chosen.get(key);
      if (before === undefined || cost(bad) < cost(before)) chosen.set(key, bad);
    }
  }
  return [...chosen.values()];
}

/** Chooses for each place the values that are just allowed: at a limit, or further ones of a list. */
export function boundaryValues(material: Material): Mutation[] {
  const { schemas, schema } = material;
  const chosen = new Map<string, Mutation>();
  for (const mutation of mutationsOf(material)) {
    const { path, put: { value } = { value: null }, boundary } = mutation;
    if (!boundary || schemas.problems(schema, mutation.value).length > 0) continue;
    // Of two texts of the same length one is enough.
    const what = typeof value === "string" && value.length > 20 ? value.length : value;
    const key = JSON.stringify([path.map((one) => (typeof one === "number" ? "*" : one)), what]);
    if (!chosen.has(key)) chosen.set(key, mutation);
  }
  return [...chosen.values()];
}

/** One for each rule at each place; being null is a case of its own among the wrong types. */
function keyOf({ problem, put }: BadValue): string {
  const { at, rule, keyword, message } = problem;
  const isNull = keyword === "type" && put?.value === null;
  return [at.replaceAll(/\/\d+(?=\/|$)/g, "/*"), rule, message, isNull].join(" ");
}

function cost({ problems, filled }: BadValue): number {
  return problems.length * 2 + (filled ? 1 : 0);
}
