import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Edit, makeWorkspace, type Workspace } from "./workspace.ts";

/** A way to break the fixture, and what must be said about it. */
export interface Case {
  /** The sentence that names the test. */
  readonly says: string;
  readonly edits: readonly Edit[];
  /** The file, and the text in it that the position must point at. */
  readonly at: readonly [file: string, text: string];
  readonly message: string;
}

/** A change to one file of the fixture. */
export const edit = (file: string, replace: string, by: string): Edit => ({ file, replace, by });

/** Breaks the fixture in each way, and looks at what the generator says and where it points. */
export function describeProblems(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    const names = cases.map((_, index) => `case-${index}`);
    let workspace: Workspace;
    beforeAll(() => {
      workspace = makeWorkspace(
        Object.fromEntries(cases.map(({ edits }, index) => [`case-${index}`, edits])),
      );
    }, 60_000);
    afterAll(() => workspace.remove());

    it.each(cases.map((one, index) => [one.says, one, names[index] ?? ""] as const))(
      "stops with the place of %s, and writes nothing",
      async (_, { at: [file, text], message: expected }, name) => {
        const { code, out, err } = await workspace.run(name);
        const path = join(workspace.root, "specs", name, file);
        expect(err).toContain(`specs/${name}/${file}:${position(path, text)}: `);
        const line = err.split("\n").find((one) => one.includes(expected));
        expect(line, err).toContain(`specs/${name}/${file}:${position(path, text)}: `);
        expect(err).toMatch(/\n {2}\S.*\.\n/);
        expect(err).toMatch(/Nothing was written\.\n$/);
        expect(err).not.toContain("undefined");
        expect(out).toBe("");
        expect(code).toBe(1);
        expect(existsSync(dirname(workspace.generated(name, "types.ts")))).toBe(false);
      },
    );
  });
}

/** `line:column` of the only or first place where a text stands in a file. */
function position(path: string, text: string): string {
  const before = readFileSync(path, "utf8").split(text)[0] ?? "";
  const lines = before.split("\n");
  return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}
