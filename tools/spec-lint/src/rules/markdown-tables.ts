/** A cell of a Markdown table. */
export interface TableCell {
  /** Heading of its column. */
  readonly column: string;
  readonly cell: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Column of the line where the cell's text begins, from 1. */
  readonly start: number;
}

/** The cells of all tables of a Markdown text, without the headings. */
export function* readTables(markdown: string): Generator<TableCell> {
  let headings: string[] = [];
  for (const [index, text] of markdown.split("\n").entries()) {
    if (!text.startsWith("|")) {
      headings = [];
      continue;
    }
    if (/^\|[\s:|-]+$/.test(text)) continue;
    const cells = cellsOf(text);
    if (headings.length === 0) {
      headings = cells.map(({ cell }) => cell.trim());
      continue;
    }
    for (const [number, { cell, start }] of cells.entries()) {
      yield { column: headings[number] ?? "", cell, line: index + 1, start };
    }
  }
}

/** Splits a row at its bars; a bar in a code span or after a backslash belongs to the text. */
function cellsOf(row: string): { cell: string; start: number }[] {
  const cells: { cell: string; start: number }[] = [];
  let code = false;
  let start = 1;
  for (let at = 1; at < row.length; at += 1) {
    if (row[at] === "`") code = !code;
    if (row[at] !== "|" || code || row[at - 1] === "\\") continue;
    cells.push({ cell: row.slice(start, at), start: start + 1 });
    start = at + 1;
  }
  return cells;
}
