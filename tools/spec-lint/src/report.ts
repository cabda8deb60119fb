import { relative } from "node:path";
import type { SourcePosition } from "./source/problem.ts";
import { SpecProblem } from "./source/problem.ts";

/** What is printed of a finding, be it ours or Redocly's. */
export interface Report {
  readonly position: SourcePosition;
  /** Name of the rule, or `unreadable` for what strikes before any rule runs. */
  readonly rule: string;
  readonly reason: string;
  readonly mend: string;
}

/**
 * A finding in three lines: place and rule, reason, remedy. The first begins with
 * `file:line:column`, which terminals and editors turn into a link.
 */
export function formatReport(report: Report, root: string): string {
  const { file, line, column } = report.position;
  return [
    `${relative(root, file)}:${line}:${column}  ${report.rule}`,
    `  ${report.reason.trim().replaceAll("\n", "\n  ")}`,
    `  To mend: ${report.mend.trim()}`,
    "",
  ].join("\n");
}

/** The report of something that stopped the reading; anything else is thrown again. */
export function reportOfProblem(cause: unknown): Report {
  if (!(cause instanceof SpecProblem)) throw cause;
  return { position: cause, rule: "unreadable", reason: cause.reason, mend: cause.mend };
}
