import type { Location } from "./source-location.ts";

/** Something wrong in a spec. */
export interface Problem {
  readonly location: Location;
  /** The operation it concerns, if it concerns one. */
  readonly operation: string | undefined;
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A stop with a message for the person at the keyboard; no stack trace is of use to them. */
export class GeneratorError extends Error {
  override readonly name = "GeneratorError";
}

/**
 * The problems as text, in the order of the files. What several operations share (a parameter
 * component, say) is said once, with all their names.
 */
export function describeProblems(problems: readonly Problem[]): string {
  const groups = new Map<string, { readonly first: Problem; readonly operations: string[] }>();
  for (const problem of problems) {
    const key = JSON.stringify([position(problem), problem.message, problem.remedy]);
    const group = groups.get(key) ?? { first: problem, operations: [] };
    if (problem.operation !== undefined && !group.operations.includes(problem.operation))
      group.operations.push(problem.operation);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => order(a.first.location, b.first.location))
    .map(({ first, operations }) => {
      const subject = operations.length > 0 ? `${operations.join(", ")}: ` : "";
      return `${position(first)}: ${subject}${first.message}.\n  ${first.remedy}`;
    })
    .join("\n");
}

function position({ location }: Problem): string {
  return `${location.file}:${location.line}:${location.column}`;
}

function order(a: Location, b: Location): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
