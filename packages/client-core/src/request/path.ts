import { refuse } from "./refuse.ts";
import { encode, scalar } from "./scalar.ts";

/** A path template, taken apart once per operation: `texts[0] value texts[1] value texts[2]`. */
export interface PathTemplate {
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

/** Takes a path template such as `/accounts/{accountId}/calls` apart. */
export function parsePath(template: string): PathTemplate {
  const parts = template.split(/\{([^}]+)\}/);
  return {
    texts: parts.filter((_, index) => index % 2 === 0),
    names: parts.filter((_, index) => index % 2 === 1),
  };
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
  let path = template.texts[0] ?? "";
  for (let index = 0; index < template.names.length; index++) {
    const name = template.names[index] as string;
    path += pathSegment(name, value(name)) + template.texts[index + 1];
  }
  return path;
}
