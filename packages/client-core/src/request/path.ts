import { refuse } from "./refuse.ts";
import { encode, scalar } from "./scalar.ts";

/** A path template, taken apart once per operation: texts, and after each the name of a parameter. */
export type PathTemplate = readonly string[];

/** Takes a path template such as `/accounts/{accountId}/calls` apart. */
export function parsePath(template: string): PathTemplate {
  return template.split(/[{}]/);
}

/**
 * One path segment from a value. Whatever could end or change a segment is encoded; an empty value, `.`
 * and `..` are refused, since a URL parser would resolve them to another resource (RFC 3986, section 5.2.4).
 */
export function pathSegment(name: string, value: unknown): string {
  if (value === undefined) refuse(`path parameter "${name}" is missing`);
  const text = scalar(name, value);
  if (text === "" || text === "." || text === "..")
    refuse(`path parameter "${name}" must not be "${text}"`);
  return encode(name, text);
}

/** The path of a call. */
export function buildPath(template: PathTemplate, value: (name: string) => unknown): string {
  let path = "";
  let named = false;
  for (const part of template) {
    path += named ? pathSegment(part, value(part)) : part;
    named = !named;
  }
  return path;
}
