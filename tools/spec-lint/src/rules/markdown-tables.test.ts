import { expect, test } from "vitest";
import { readTables } from "./markdown-tables.ts";

test("Cells come with their heading and position, and a bar in code does not end a cell", () => {
  const text = "# Title\n\n| A | B |\n|---|---|\n| x | `a|b` and \\| c |\n\n| C |\n|---|\n| y |\n";
  expect([...readTables(text)]).toEqual([
    { column: "A", cell: " x ", line: 5, start: 2 },
    { column: "B", cell: " `a|b` and \\| c ", line: 5, start: 6 },
    { column: "C", cell: " y ", line: 9, start: 2 },
  ]);
});
