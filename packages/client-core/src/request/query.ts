import { encode, scalar } from "./scalar.ts";

/**
 * Adds one query parameter, `form` style, exploded (OpenAPI's default): an array repeats the name,
 * `undefined` leaves it out.
 */
export function appendQuery(query: string, name: string, value: unknown): string {
  if (value === undefined) return query;
  for (const item of Array.isArray(value) ? value : [value]) {
    const text = encode(name, scalar(name, item));
    query += `${query ? "&" : "?"}${encodeURIComponent(name)}=${text}`;
  }
  return query;
}
