import { GeneratorError } from "./problem.ts";

/** A value of a JSON document. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** An object of a JSON document. */
export type JsonObject = { readonly [key: string]: Json };

/** Takes note of something wrong at a place, and of what to do about it. */
export type Report = (place: Place, message: string, remedy: string) => void;

/**
 * A value of the bundled spec and the keys that lead to it.
 *
 * A `$ref` is followed and leaves no key of its own, so the same keys lead to the same thing in the
 * hand-written files, however these are split.
 */
export interface Place {
  readonly document: JsonObject;
  readonly report: Report;
  readonly keys: readonly string[];
  readonly value: Json | undefined;
  /** The name of the component, where the value was written as a `$ref` to one. */
  readonly component: string | undefined;
}

/** The document itself as a place. */
export function rootPlace(document: JsonObject, report: Report): Place {
  return { document, report, keys: [], value: document, component: undefined };
}

/** The place under `keys`; its value is `undefined` if there is nothing. */
export function at(place: Place, ...keys: readonly string[]): Place {
  return keys.reduce(step, place);
}

function step(place: Place, key: string): Place {
  const { value } = place;
  const raw = isArray(value)
    ? value[Number(key)]
    : isObject(value) && Object.hasOwn(value, key)
      ? value[key]
      : undefined;
  return { ...place, ...follow(place.document, raw), keys: [...place.keys, key] };
}

/** Follows `$ref`s. What stands beside a `$ref` wins over what it refers to (OpenAPI 3.1). */
export function follow(
  document: JsonObject,
  raw: Json | undefined,
): Pick<Place, "value" | "component"> {
  let value = raw;
  let component: string | undefined;
  const seen = new Set<string>();
  while (isObject(value) && typeof value.$ref === "string") {
    const { $ref, ...beside } = value;
    const pointer = value.$ref;
    if (seen.has(pointer)) throw broken(pointer, "leads back to itself");
    seen.add(pointer);
    const target = resolvePointer(document, pointer);
    component ??= /^#\/components\/[^/]+\/([^/]+)$/.exec(pointer)?.[1];
    value = isObject(target) ? { ...target, ...beside } : target;
  }
  return { value, component };
}

function resolvePointer(document: JsonObject, pointer: string): Json {
  let value: Json | undefined = pointer.startsWith("#/") ? document : undefined;
  for (const segment of pointer.slice(2).split("/")) {
    const key = decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
    value = isArray(value) ? value[Number(key)] : isObject(value) ? value[key] : undefined;
  }
  if (value === undefined) throw broken(pointer, "leads nowhere");
  return value;
}

// Bundling refuses such a spec, so the bundle is not what bundling made.
function broken(pointer: string, how: string): GeneratorError {
  return new GeneratorError(
    `In the bundled spec the $ref ${pointer} ${how}.\n  Run npm run generate, which bundles it anew.`,
  );
}

/** The members of an object, `$ref`s followed; none if there is no value. */
export function members(place: Place): readonly (readonly [string, Place])[] {
  if (place.value === undefined) return [];
  if (isObject(place.value)) return Object.keys(place.value).map((key) => [key, at(place, key)]);
  place.report(place, "this must be a map of names to values", "Write it as `name: value` lines.");
  return [];
}

/** The items of an array, `$ref`s followed; none if there is no value. */
export function items(place: Place): readonly Place[] {
  if (place.value === undefined) return [];
  if (isArray(place.value)) return place.value.map((_, index) => at(place, String(index)));
  place.report(place, "this must be a list", "Write each item on a line that begins with `- `.");
  return [];
}

/** The text at a place, or `undefined` if there is no text. */
export function text(place: Place): string | undefined {
  return typeof place.value === "string" ? place.value : undefined;
}

/** Whether a value is an object, not an array and not null. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is an array. */
export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
