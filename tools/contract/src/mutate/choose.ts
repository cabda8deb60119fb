import type { Problem, Schemas } from "../schema/schemas.ts";
import type { Example } from "../spec/api.ts";
import type { Document } from "../spec/document.ts";
import type { Json } from "../spec/json.ts";
import { type Mutation, mutations } from "./mutations.ts";

/** A mutation of a named example. */
export interface Change extends Mutation {
  /** The name of the example, and what was filled into it. */
  readonly from: string;
}

/** A bad value, and the problems for the sake of which it was chosen. */
export interface BadValue extends Change {
  readonly targets: readonly Problem[];
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
  readonly goods: readonly Pick<Example, "name" | "value">[];
  /** Whether a value can be sent at all: text that is no JSON has no numbers, for example. */
  readonly canSend: (value: Json) => boolean;
}

/** All mutations of the good values that can be sent. */
function mutationsOf({ document, schemas, schema, goods, canSend }: Material): Change[] {
  const isValid = (value: Json) => schemas.problems(schema, value).length === 0;
  return goods
    .filter(({ value }) => isValid(value))
    .flatMap(({ name, value }) =>
      mutations(document, schema, value, isValid).map((one) => ({
        ...one,
        from: one.filled === undefined ? name : `${name} with ${one.filled}`,
      })),
    )
    .filter(({ value }) => canSend(value));
}

/**
 * Chooses for each rule and each place the bad value that breaks it with the fewest other problems.
 */
export function badValues(material: Material): BadValue[] {
  const { schemas, schema } = material;
  const best = new Map<string, { mutation: Change; problem: Problem; cost: number }>();
  const problemsOf = new Map<Change, readonly Problem[]>();
  for (const mutation of mutationsOf(material)) {
    const problems = schemas.problems(schema, mutation.value);
    problemsOf.set(mutation, problems);
    const cost = problems.length * 2 + (mutation.filled === undefined ? 0 : 1);
    for (const problem of problems) {
      const key = keyOf(mutation, problem);
      const before = best.get(key);
      if (before === undefined || cost < before.cost) best.set(key, { mutation, problem, cost });
    }
  }
  const chosen = Map.groupBy(best.values(), ({ mutation }) => mutation);
  return [...chosen].map(([mutation, entries]) => ({
    ...mutation,
    targets: entries.map(({ problem }) => problem),
    problems: problemsOf.get(mutation) ?? [],
  }));
}

/** Chooses for each place the values that are just allowed: at a limit, or further ones of a list. */
export function boundaryValues(material: Material): Change[] {
  const { schemas, schema } = material;
  const chosen = new Map<string, Change>();
  for (const mutation of mutationsOf(material)) {
    const { path, limit } = mutation;
    if (limit === undefined || schemas.problems(schema, mutation.value).length > 0) continue;
    const key = `${path.map((one) => (typeof one === "number" ? "*" : one)).join("/")} ${limit}`;
    if (!chosen.has(key)) chosen.set(key, mutation);
  }
  return [...chosen.values()];
}

/** One for each rule at each place; being null or left out are cases of their own. */
function keyOf({ put, path }: Mutation, { at, rule, message }: Problem): string {
  const change = put === undefined ? `without ${path.join("/")}` : put.value === null;
  return [at, rule, message, change].join(" ").replaceAll(/\/\d+(?=[/ ])/g, "/*");
}
