import type { Cell, Group } from "../cells/cell.ts";

/** How one cell ended. */
export interface CellReport {
  readonly id: string;
  readonly group: Group;
  readonly operation: string | undefined;
  readonly title: string;
  readonly milliseconds: number;
  /** What was wrong, if anything was. */
  readonly failure: string | undefined;
}

/** One kind of what a spec declares, such as its statuses, and how much of it is tested. */
export interface Count {
  readonly kind: string;
  /** What is tested by a cell that passed. */
  readonly covered: number;
  readonly declared: number;
}

/** What the matrix says of an API. */
export interface ApiReport {
  readonly api: string;
  readonly title: string;
  readonly version: string;
  readonly counts: readonly Count[];
  readonly cells: readonly CellReport[];
  /** What the spec declares and no cell tests. */
  readonly untested: readonly string[];
  readonly milliseconds: number;
}

/** The kinds in the order in which they are shown, by the first word of an obligation. */
const kinds: ReadonlyMap<string, string> = new Map([
  ["schema", "schemas"],
  ["value", "examples in the spec"],
  ["operation", "operations"],
  ["status", "statuses"],
  ["example", "examples sent"],
  ["parameter", "parameters"],
  ["header", "headers"],
  ["keyword", "keywords"],
  ["negative", "negative cases"],
  ["media-type", "media types"],
  ["security", "security"],
  ["paging", "paging"],
  ["server", "servers"],
]);

/** Counts what is declared and what of it the cells that passed cover. */
export function count(
  obligations: readonly string[],
  passed: readonly Pick<Cell, "covers">[],
): Count[] {
  const covered = new Set(passed.flatMap((cell) => cell.covers));
  const declared = [...new Set(obligations)];
  const unknown = declared.find((one) => !kinds.has(kindOf(one)));
  if (unknown !== undefined) throw new Error(`"${unknown}" is of no kind that the report knows.`);
  return [...kinds].map(([word, kind]) => {
    const ofKind = declared.filter((one) => kindOf(one) === word);
    return {
      kind,
      covered: ofKind.filter((one) => covered.has(one)).length,
      declared: ofKind.length,
    };
  });
}

function kindOf(obligation: string): string {
  return obligation.split(" ", 1)[0] ?? "";
}

/** Whether all is well: every cell passed, and nothing is without a cell. */
export function isGood({ cells, untested }: ApiReport): boolean {
  return untested.length === 0 && cells.every(({ failure }) => failure === undefined);
}
