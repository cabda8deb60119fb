import type { Query } from "./message.ts";

/** A request target taken apart. */
export interface Target {
  /** As sent: nothing is decoded, and `..` is not followed. */
  readonly path: string;
  readonly query: Query;
}

/**
 * Takes path and query from a request target in origin form or absolute form.
 *
 * @returns `undefined` for what is neither: https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */
export function parseTarget(target: string): Target | undefined {
  const origin = target.startsWith("/") ? target : target.replace(/^https?:\/\/[^/?#]+\/?/i, "/");
  if (!origin.startsWith("/")) return undefined;
  const [beforeFragment = ""] = origin.split("#", 1);
  const mark = beforeFragment.indexOf("?");
  if (mark === -1) return { path: beforeFragment, query: {} };
  return {
    path: beforeFragment.slice(0, mark),
    query: parseQuery(beforeFragment.slice(mark + 1)),
  };
}

function parseQuery(text: string): Query {
  // No prototype: a parameter may be called "constructor".
  const query: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) {
    const earlier = query[name];
    if (earlier === undefined) query[name] = value;
    else if (Array.isArray(earlier)) earlier.push(value);
    else query[name] = [earlier, value];
  }
  return query;
}
