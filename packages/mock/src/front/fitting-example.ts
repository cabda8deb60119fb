import type { DeclaredResponse } from "../spec/operations.ts";
import type { Violation } from "./message.ts";

/**
 * The named example of a refusal that speaks of what is wrong with the request: one that has the
 * name of the field in its own name or in its text, and says that something is missing if and only
 * if it is.
 *
 * @returns `undefined` where none does.
 */
export function fittingExample(
  response: DeclaredResponse | undefined,
  violations: readonly Violation[],
): string | undefined {
  const examples = (response?.contents ?? []).flatMap((content) =>
    [...content.examples].map(([name, value]) => ({ name, words: wordsOf(value) })),
  );
  for (const { location, code, message } of violations) {
    const missing = code === "required";
    const field = missing ? /'([^']+)'$/.exec(message)?.[1] : fieldAt(location);
    if (field === undefined) continue;
    const fitting = examples.filter(
      ({ name, words }) => missing === (/missing/i.test(name) || words.includes("required")),
    );
    const found =
      fitting.find(({ name }) => isPartOf(name, field)) ??
      fitting.find(({ words }) => words.includes(field.toLowerCase()));
    if (found !== undefined) return found.name;
  }
  return undefined;
}

/** The innermost field; the elements of a list have none of their own. */
function fieldAt(location: readonly string[]): string | undefined {
  const [, , ...path] = location;
  return path.findLast((step) => !/^\d+$/.test(step));
}

/** Whether `invalidTo` is about `to`. Names of parameters come in small letters. */
function isPartOf(name: string, field: string): boolean {
  const start = name.toLowerCase().indexOf(field.toLowerCase());
  if (start === -1) return false;
  const after = name[start + field.length];
  const begins = start === 0 || /[A-Z]/.test(name[start] ?? "");
  return begins && (after === undefined || /[A-Z\d]/.test(after));
}

/** The words of an error's texts, without the names of its own fields. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return value.toLowerCase().split(/\W+/);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}
