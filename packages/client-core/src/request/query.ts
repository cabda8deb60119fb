import { refuse, typeName } from "./refuse.ts";
import { scalar } from "./scalar.ts";

/**
 * Adds one query parameter, `form` style, exploded (OpenAPI's default): an array repeats the name,
 * `undefined` leaves it out.
 */
export function appendQuery(query: string, name: string, value: unknown): string {
  if (value === undefined) return query;
  if (Array.isArray(value)) {
    for (const item of value) query = appendQuery(query, name, item);
    return query;
  }
  if (value === null) refuse(`query parameter "${name}" is ${typeName(value)}`);
  try {
    return `${query}${query ? "&" : "?"}${encodeURIComponent(name)}=${encodeURIComponent(scalar(name, value))}`;
  } catch (error) {
    if (error instanceof URIError) refuse(`query parameter "${name}" is not well-formed Unicode`);
    throw error;
  }
}
