import type { Operation } from "../model.ts";
import { isSuccess } from "../read/answers.ts";

/** What `.result()` gives: one member for each declared status, and one for all others. */
export function resultUnion(operation: Operation, indent: string): string {
  const successes = operation.answers
    .filter(isSuccess)
    .map(({ status, type }) => `OkResult<${status}, ${type.text}>`);
  return union([...successes, ...failures(operation)], indent);
}

/** What can go wrong: one member for each declared error status, and one for all others. */
export function errorUnion(operation: Operation, indent: string): string {
  return union(failures(operation), indent);
}

function failures({ answers }: Operation): readonly string[] {
  const declared = answers
    .filter((answer) => !isSuccess(answer))
    .map(({ status, type }) => `ErrorResult<${status}, ${type.text}>`);
  return [...declared, `UndocumentedResult<${answers.map(({ status }) => status).join(" | ")}>`];
}

function union(members: readonly string[], indent: string): string {
  const [only] = members;
  if (members.length === 1) return ` ${only}`;
  return members.map((member) => `\n${indent}  | ${member}`).join("");
}
