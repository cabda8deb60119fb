import { applicable, itemsOf, propertiesOf } from "../schema/applicable.ts";
import type { Problem, Schemas } from "../schema/schemas.ts";
import type { Document } from "../spec/document.ts";
import { isArray, isObject, type Json } from "../spec/json.ts";
import { child, valueAt } from "../spec/pointer.ts";

/** All that is wrong at one place of a value. */
export interface PlaceProblem {
  /** A JSON pointer into the value. */
  readonly at: string;
  readonly kind: "missing" | "not allowed" | "undocumented" | "wrong";
  readonly rules: readonly string[];
}

/**
 * Finds what is wrong with a value, each place accused once: rules that are broken only because another
 * one is are left out. A field that the spec does not know is wrong, unless the spec says that there may
 * be others (`additionalProperties`, `unevaluatedProperties`).
 *
 * @param schemas made with `discriminate`.
 */
export function bodyProblems(
  document: Document,
  schemas: Schemas,
  schema: string,
  value: Json,
): PlaceProblem[] {
  const places = Map.groupBy(
    plain(document, schemas, schemas.problems(schema, value), value),
    placeOf,
  );
  return [
    ...[...places].map(([at, problems]) => toPlaceProblem(at, problems)),
    ...undocumented(document, [schema], value, ""),
  ];
}

/** A property that is missing, or too much, is the place; not the object that it is missing in. */
function placeOf({ at, property }: Problem): string {
  return property === undefined ? at : child(at, property);
}

const missing = ["required", "dependentRequired", "dependencies"];

function toPlaceProblem(at: string, problems: readonly Problem[]): PlaceProblem {
  // What has the wrong type breaks most other rules, too.
  const types = problems.filter(({ keyword }) => keyword === "type");
  const left = types.length > 0 ? types : problems;
  const [first] = left;
  return {
    at,
    kind:
      first?.property === undefined
        ? "wrong"
        : missing.includes(first.keyword)
          ? "missing"
          : "not allowed",
    rules: [...new Set(left.map(({ rule }) => rule))],
  };
}

const choices = ["anyOf", "oneOf"];

/** The problems without those that only follow from others. */
function plain(
  document: Document,
  schemas: Schemas,
  problems: readonly Problem[],
  value: Json,
): readonly Problem[] {
  const choice = problems.find(({ keyword }) => choices.includes(keyword));
  if (choice !== undefined) {
    const of = alternatives(document, schemas, choice, value);
    const name = ({ at, rule, property }: Problem) => `${at} ${rule} ${property}`;
    const inner = new Set([...of.flat(), choice].map(name));
    const rest = problems.filter((one) => !inner.has(name(one)));
    return [...plain(document, schemas, rest, value), ...nearest(choice, of)];
  }
  const others = problems.filter(({ keyword }) => keyword !== "if");
  return others.length > 0 ? others : problems;
}

/** The problems of each alternative of a choice that none of them fits. */
function alternatives(
  { root }: Document,
  schemas: Schemas,
  { at, rule }: Problem,
  value: Json,
): (readonly Problem[])[] {
  const list = valueAt(root, rule);
  const chosen = valueAt(value, at) ?? null;
  return (isArray(list) ? list : []).map((_, index) =>
    schemas
      .problems(child(rule, index), chosen)
      .map((problem) => ({ ...problem, at: `${at}${problem.at}` })),
  );
}

/** The problems of the one that fits best; the choice itself if not even the type is right in any. */
function nearest(choice: Problem, all: readonly (readonly Problem[])[]): readonly Problem[] {
  const [best] = all
    .filter((one) => !one.some(({ at, keyword }) => at === choice.at && keyword === "type"))
    .sort((a, b) => a.length - b.length);
  return best === undefined || best.length === 0 ? [choice] : best;
}

function undocumented(
  document: Document,
  pointers: readonly string[],
  value: Json,
  at: string,
): PlaceProblem[] {
  const schemas = applicable(document, pointers);
  if (isArray(value)) {
    const items = itemsOf(schemas);
    return items.length === 0
      ? []
      : value.flatMap((one, index) => undocumented(document, items, one, child(at, index)));
  }
  if (!isObject(value)) return [];
  const known = propertiesOf(schemas);
  const isOpen =
    known.size === 0 ||
    ["additionalProperties", "unevaluatedProperties", "patternProperties"].some((keyword) =>
      schemas.some((schema) => schema.value[keyword] !== undefined),
    );
  return Object.entries(value).flatMap(([name, one]): PlaceProblem[] => {
    const place = child(at, name);
    const inner = known.get(name);
    if (inner !== undefined) return undocumented(document, inner, one, place);
    if (isOpen) return [];
    const rules = schemas
      .filter((schema) => isObject(schema.value.properties))
      .map(({ pointer }) => child(pointer, "properties"));
    return [{ at: place, kind: "undocumented", rules }];
  });
}
