/** Something in a spec's files that stops everything: what, where, and what to do about it. */
export class SpecProblem extends Error {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
  readonly mend: string;

  constructor(where: SourcePosition, reason: string, mend: string) {
    super(`${where.file}:${where.line}:${where.column}: ${reason} ${mend}`);
    this.name = "SpecProblem";
    this.file = where.file;
    this.line = where.line;
    this.column = where.column;
    this.reason = reason;
    this.mend = mend;
  }
}

/** A position in a file; line and column count from 1. */
export interface SourcePosition {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
