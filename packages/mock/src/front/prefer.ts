import { type Operation, responseFor, successOf } from "../spec/operations.ts";
import type { Headers, Query } from "./message.ts";

/** What the caller asks of the mock: https://www.rfc-editor.org/rfc/rfc7240 */
export interface Preferences {
  /** Answer with this status. */
  readonly code: number | undefined;
  /** Answer with this named example. */
  readonly example: string | undefined;
  /** Make the answer up from the schema instead of taking an example. */
  readonly dynamic: boolean;
}

/** A preference that cannot be met, with a text that says which ones can. */
export class PreferenceError extends Error {
  override readonly name = "PreferenceError";
}

/**
 * Reads `Prefer: code=, example=, dynamic=`, or without that header the query parameters `__code`,
 * `__example` and `__dynamic`. Preferences with other names are ignored, as RFC 7240 asks.
 *
 * @throws PreferenceError when a value is not of its kind, or the operation does not have it.
 */
export function readPreferences(headers: Headers, query: Query, operation: Operation): Preferences {
  const wishes = readWishes(headers, query);
  const preferences = {
    code: readCode(wishes.get("code")),
    example: wishes.get("example"),
    dynamic: readDynamic(wishes.get("dynamic")),
  };
  checkExists(preferences, operation);
  return preferences;
}

/** All that a request prefers, by name: from its header, or else from its query. */
export function readWishes(headers: Headers, query: Query): ReadonlyMap<string, string> {
  return headers.prefer === undefined ? fromQuery(query) : fromHeader(headers.prefer);
}

function fromQuery(query: Query): ReadonlyMap<string, string> {
  const wishes = new Map<string, string>();
  for (const name of ["code", "example", "dynamic", "delay", "fault"]) {
    // The first one counts, as in the header.
    const [value] = [query[`__${name}`]].flat();
    if (value !== undefined) wishes.set(name, value);
  }
  return wishes;
}

function fromHeader(prefer: string): ReadonlyMap<string, string> {
  const wishes = new Map<string, string>();
  // A semicolon begins a parameter of a preference; people write it for a comma, so it counts as one.
  for (const [, name = "", quoted, plain] of prefer.matchAll(
    /([^\s=,;"]+)\s*(?:=\s*(?:"([^"]*)"|([^\s,;"]*)))?/g,
  )) {
    const key = name.toLowerCase();
    if (!wishes.has(key)) wishes.set(key, quoted ?? plain ?? "");
  }
  return wishes;
}

function readCode(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-5]\d\d$/.test(value)) {
    throw new PreferenceError(`code=${value} is not an HTTP status. Write for example code=404.`);
  }
  return Number(value);
}

function readDynamic(value: string | undefined): boolean {
  if (value === undefined || value === "false") return false;
  if (value === "true") return true;
  throw new PreferenceError(`dynamic=${value} is neither dynamic=true nor dynamic=false.`);
}

function checkExists({ code, example }: Preferences, operation: Operation): void {
  const response = code === undefined ? successOf(operation) : responseFor(operation, code);
  if (response === undefined && code !== undefined) {
    const codes = operation.responses.map(({ status }) => status).join(", ");
    throw new PreferenceError(`${operation.id} has no answer with code=${code}. It has ${codes}.`);
  }
  if (example === undefined) return;
  if (response?.contents.some(({ examples }) => examples.has(example))) return;
  throw new PreferenceError(
    `${operation.id} has no example=${example} for status ${code ?? response?.status}. ` +
      `It has ${listExamples(operation)}. Name a code with an example that is not of a success.`,
  );
}

function listExamples(operation: Operation): string {
  return operation.responses
    .map(({ status, contents }) => ({
      status,
      names: contents.flatMap(({ examples }) => [...examples.keys()]),
    }))
    .filter(({ names }) => names.length > 0)
    .map(({ status, names }) => `for ${status}: ${names.join(", ")}`)
    .join("; ");
}
