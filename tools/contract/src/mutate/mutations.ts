import { alternativesOf, applicable, itemsOf, propertiesOf } from "../schema/applicable.ts";
import type { Document } from "../spec/document.ts";
import { isArray, isObject, type Json } from "../spec/json.ts";
import { drop, type Path, put } from "./edit.ts";
import { sample } from "./sample.ts";
import { replacements } from "./values.ts";

/** A value that differs from a good one in one place. */
export interface Mutation {
  readonly value: Json;
  /** What was done, for people. */
  readonly what: string;
  /** Where it was done. */
  readonly path: Path;
  /** The value that was put there; without one a property was left out. */
  readonly put: { readonly value: Json } | undefined;
  /** The limit at which the value that was put there stands exactly; as in `Replacement`. */
  readonly limit: string | undefined;
  /** What was filled in first, to be changed, if the good value alone did not do. */
  readonly filled: string | undefined;
}

/** A good value on the way to its mutations. */
interface Step {
  readonly root: Json;
  readonly path: Path;
  /** What stands in `root` at `path`, and the schemas of that place. */
  readonly value: Json;
  readonly pointers: readonly string[];
  readonly filled: string | undefined;
}

/** Deeper than any body here; stops at schemas that contain themselves. */
const deepest = 12;

/**
 * All values that differ in one place from a good one: a property left out, added or given another
 * value. Which rules they break, if any, is for a validator to say.
 *
 * @param isValid whether what was filled in is good, so that there is only one difference in the end.
 */
export function mutations(
  document: Document,
  schema: string,
  good: Json,
  isValid: (value: Json) => boolean,
): Mutation[] {
  const found: Mutation[] = [];

  const fillIn = (step: Step, path: Path, pointers: readonly string[], filled = name(path)) => {
    const value = sample(document, pointers);
    const root = put(step.root, path, value);
    const what = `${name(path)} added`;
    found.push({ value: root, what, path, put: { value }, limit: undefined, filled: step.filled });
    if (isValid(root)) visit({ root, path, value, pointers, filled });
  };

  const visit = (step: Step) => {
    const { root, path, value, pointers, filled } = step;
    const schemas = applicable(document, pointers);
    for (const { value: other, limit } of replacements(schemas, value)) {
      const what = `${name(path)} = ${show(other)}`;
      const mutated = put(root, path, other);
      found.push({ value: mutated, what, path, put: { value: other }, limit, filled });
    }
    if (path.length >= deepest) return;
    if (filled === undefined) {
      for (const [index, one] of alternativesOf(schemas).entries()) {
        fillIn(step, path, [one], `${name(path)} of kind ${index + 1}`);
      }
    }
    if (isObject(value)) {
      for (const [key, inner] of propertiesOf(schemas)) {
        const at = [...path, key];
        const present = value[key];
        if (present === undefined) {
          fillIn(step, at, inner);
          continue;
        }
        const what = `${name(at)} left out`;
        const without = { value: drop(root, at), put: undefined };
        found.push({ ...without, what, path: at, limit: undefined, filled });
        visit({ root, path: at, value: present, pointers: inner, filled });
      }
    }
    if (isArray(value)) {
      const items = itemsOf(schemas);
      const [first] = value;
      if (first !== undefined) {
        visit({ root, path: [...path, 0], value: first, pointers: items, filled });
      } else if (items.length > 0) {
        // An empty list shows nothing of its items.
        const list = put(root, path, [null]);
        fillIn({ ...step, root: list }, [...path, 0], items);
      }
    }
  };

  visit({ root: good, path: [], value: good, pointers: [schema], filled: undefined });
  return found;
}

function name(path: Path): string {
  return path.length === 0 ? "the body" : path.join(".");
}

function show(value: Json): string {
  const text = JSON.stringify(value);
  if (text.length <= 60) return text;
  const length = typeof value === "string" ? ` (${[...value].length} characters)` : "";
  return `${text.slice(0, 40)}...${length}`;
}
