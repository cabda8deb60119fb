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
  /** Whether it stands exactly at a limit, or on a list: valid, if no other rule forbids it. */
  readonly boundary: boolean;
}

/** Values to put in the place of one value, by what its schemas say; some break a rule, some none. */
export function replacements(schemas: readonly Located[], value: Json): Replacement[] {
  const found = new Map<string, Replacement>();
  const add = (values: readonly Json[], boundary: boolean) => {
    for (const one of values) {
      const key = JSON.stringify(one);
      if (!found.has(key)) found.set(key, { value: one, boundary });
    }
  };
  for (const schema of schemas) add(boundaries(schemas, schema.value, value), true);
  for (const schema of schemas) {
    add([...others(schema.value, value), ...beyond(schemas, schema.value, value)], false);
  }
  // Last, because of two values that break the same rule the first is taken.
  add(anything, false);
  return [...found.values()];
}

function boundaries(schemas: readonly Located[], schema: JsonObject, value: Json): Json[] {
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
  if (typeof value === "string") {
    for (const limit of [schema.minLength, schema.maxLength]) {
      if (typeof limit === "number") found.push(...ofLength(value, limit));
    }
  }
  if (isArray(value)) {
    for (const limit of [schema.minItems, schema.maxItems]) {
      if (typeof limit === "number") found.push(ofItems(value, limit));
    }
  }
  return found;
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
    if (typeof minLength === "number") found.push(...ofLength(value, minLength - 1));
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
