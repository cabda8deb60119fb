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
  /** Why the failure is known and may stay for now. */
  readonly known: string | undefined;
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
  /** Known differences that are none any more. */
  readonly stale: readonly string[];
  readonly milliseconds: number;
}

/** The kinds in the order in which they are shown, by the first word of an obligation. */
const kinds: ReadonlyMap<string, string> = new Map([
  ["schema", "schemas"],
  ["value", "examples in the spec"],
  ["case", "cases in the spec"],
  ["event", "events"],
  ["operation", "operations"],
  ["status", "statuses"],
  ["example", "examples sent"],
  ["parameter", "parameters"],
  ["header", "headers"],
  ["keyword", "keywords"],
  ["boundary", "boundaries"],
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

/** What speaks against an API, one line each: failures that are not known, parts without a test. */
export function faults({ cells, untested, stale }: ApiReport): string[] {
  return [
    ...cells.flatMap(({ title, failure, known }) =>
      failure === undefined || known !== undefined
        ? []
        : [`failed: ${title}: ${firstLine(failure)}`],
    ),
    ...untested.map((what) => `without a test: ${what}`),
    ...stale.map((reason) => `no longer a difference, take it off the list: ${reason}`),
  ];
}

/** The failures that are known, one line each. */
export function knownFailures({ cells }: ApiReport): string[] {
  return cells.flatMap(({ title, known }) =>
    known === undefined ? [] : [`known difference: ${title}: ${known}`],
  );
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
