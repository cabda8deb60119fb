import { describe, expect, it } from "vitest";
import { describeProblems, type Problem } from "./problem.ts";

const problem = (file: string, line: number, operation?: string): Problem => ({
  location: { file, line, column: 3 },
  operation,
  message: "it is wrong",
  remedy: "Mend it.",
});

describe("describeProblems", () => {
  it("gives place, operation, complaint and remedy", () => {
    expect(describeProblems([problem("a.yaml", 7, "createCall")])).toBe(
      "a.yaml:7:3: createCall: it is wrong.\n  Mend it.",
    );
  });

  it("goes by file and line, not by the order of discovery", () => {
    const text = describeProblems([
      problem("b.yaml", 1),
      problem("a.yaml", 20),
      problem("a.yaml", 3),
    ]);
    expect(text.match(/^\S+: /gm)).toEqual(["a.yaml:3:3: ", "a.yaml:20:3: ", "b.yaml:1:3: "]);
  });

  it("says once what several operations share", () => {
    const shared = ["createCall", "listCalls", "listCalls"].map((id) => problem("a.yaml", 1, id));
    expect(describeProblems(shared)).toBe(
      "a.yaml:1:3: createCall, listCalls: it is wrong.\n  Mend it.",
    );
  });
});
