import type { Located } from "../spec/document.ts";
import { isArray, isObject, type Json, type JsonObject } from "../spec/json.ts";
import { ofLength, strangeTexts } from "./text.ts";

/** One of each type. */
const anything: readonly Json[] = [4711, "text", true, null, 1.5, [], {}];

/** The smallest step beyond a limit of a number that need not be whole. */
const step = 1e-6;

/** A value to put in the place of another. */
export interface Replacement {
  readonly value: Json;
  /**
   * At which limit, or which value of a list, it stands, if it stands exactly there: then it is valid
   * unless another rule forbids it. Several texts may stand at the same limit.
   */
  readonly limit: string | undefined;
}

/** Values to put in the place of one value, by what its schemas say; some break a rule, some none. */
export function replacements(schemas: readonly Located[], value: Json): Replacement[] {
  const found = new Map<string, Replacement>();
  const add = (values: readonly Json[], limit?: string) => {
    for (const one of values) {
      const key = JSON.stringify(one);
      if (!found.has(key)) found.set(key, { value: one, limit });
    }
  };
  for (const schema of schemas) {
    for (const [limit, values] of limits(schemas, schema.value, value)) add(values, limit);
  }
  for (const schema of schemas) {
    add([...others(schema.value, value), ...beyond(schemas, schema.value, value)]);
  }
  // Last, because of two values that break the same rule the first is taken.
  add(anything);
  return [...found.values()];
}

/** Values that stand exactly at the limits of a schema. */
function limits(
  schemas: readonly Located[],
  schema: JsonObject,
  value: Json,
): (readonly [limit: string, values: readonly Json[]])[] {
  const found: Json[] = isArray(schema.enum) ? [...schema.enum] : [];
  if (schema.const !== undefined) found.push(schema.const);
  if (isArray(schema.type) && schema.type.includes("null")) found.push(null);
  const small = isWhole(schemas) ? 1 : step;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  // In OpenAPI 3.0 the exclusive ones are true or false and say how to read the others.
  push(found, minimum, (limit) => (exclusiveMinimum === true ? limit + small : limit));
  push(found, maximum, (limit) => (exclusiveMaximum === true ? limit - small : limit));
  push(found, exclusiveMinimum, (limit) => limit + small);
  push(found, exclusiveMaximum, (limit) => limit - small);
  return [
    ...found.map((one) => [JSON.stringify(one), [one]] as const),
    ...["minLength", "maxLength", "minItems", "maxItems"].map(
      (keyword) => [keyword, atLimit(schema[keyword], value)] as const,
    ),
  ];
}

function atLimit(limit: Json | undefined, value: Json): readonly Json[] {
  if (typeof limit !== "number") return [];
  if (typeof value === "string") return ofLength(value, limit);
  return isArray(value) ? [ofItems(value, limit)] : [];
}

function beyond(schemas: readonly Located[], schema: JsonObject, value: Json): Json[] {
  const found: Json[] = [];
  const small = isWhole(schemas) ? 1 : step;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  push(found, minimum, (limit) => (exclusiveMinimum === true ? limit : limit - small));
  push(found, maximum, (limit) => (exclusiveMaximum === true ? limit : limit + small));
  push(found, exclusiveMinimum, (limit) => limit);
  push(found, exclusiveMaximum, (limit) => limit);
  push(found, multipleOf, (unit) => unit * 1.5);
  // Only seen by those who look at formats.
  if (schema.format === "int32") found.push(2 ** 31);
  if (schema.format === "int64") found.push(2 ** 64);
  if (typeof value === "string") {
    const { minLength, maxLength } = schema;
    if (typeof minLength === "number" && minLength > 0) {
      found.push(...ofLength(value, minLength - 1));
    }
    if (typeof maxLength === "number") found.push(...ofLength(value, maxLength + 1));
    if (schema.pattern !== undefined || schema.format !== undefined) {
      found.push(...strangeTexts(value));
    }
  }
  if (isArray(value)) {
    const { minItems, maxItems, uniqueItems } = schema;
    if (typeof minItems === "number") found.push(ofItems(value, minItems - 1));
    if (typeof maxItems === "number") found.push(ofItems(value, maxItems + 1));
    if (uniqueItems === true && value[0] !== undefined) found.push([value[0], value[0]]);
  }
  return found;
}

/** Values that are near those on a list but not on it, and objects with a property too many. */
function others(schema: JsonObject, value: Json): Json[] {
  const listed = [...(isArray(schema.enum) ? schema.enum : []), schema.const ?? null];
  const near = listed.flatMap((one): Json[] => {
    if (typeof one === "string") return [`${one}X`, one.toLowerCase(), one.toUpperCase()];
    return typeof one === "number" ? [one + 1] : [];
  });
  // Objects: one property more than is known.
  const more = isObject(value)
    ? [
        { ...value, unknownProperty: "x" },
        { ...value, unknownProperty: 1 },
      ]
    : [];
  return [...near, ...more];
}

function ofItems(list: readonly Json[], length: number): Json[] {
  return Array.from(
    { length: Math.max(0, length) },
    (_, index) => list[index % list.length] ?? null,
  );
}

function isWhole(schemas: readonly Located[]): boolean {
  return schemas.some(({ value: { type } }) =>
    isArray(type) ? type.includes("integer") : type === "integer",
  );
}

function push(found: Json[], limit: Json | undefined, value: (limit: number) => number): void {
  if (typeof limit === "number") found.push(value(limit));
}
