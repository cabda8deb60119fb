import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dedent, temporaryFiles } from "../../test/temporary-files.ts";
import { checkSpec } from "./check.ts";

const HEADER = "openapi: 3.1.0\ninfo: { title: Calls, version: 1.0.0 }\n";

/** What is first reported of a spec: `file:line:column` and reason. */
function check(files: Record<string, string>): { place: string; reason: string } | undefined {
  const texts = Object.entries(files).map(([path, text]) => [path, dedent(text)]);
  const folder = temporaryFiles(Object.fromEntries(texts));
  const report = checkSpec(join(folder, "openapi.yaml"));
  if (report === undefined) return undefined;
  const { file, line, column } = report.position;
  return { place: `${file.slice(folder.length + 1)}:${line}:${column}`, reason: report.reason };
}

test("A sound spec passes, with a schema that contains itself by way of its properties", () => {
  const spec = `
    openapi: 3.1.0
    components:
      schemas:
        Comment:
          type: object
          properties:
            answers: { type: array, items: { $ref: "#/components/schemas/Comment" } }
            parent: { $ref: Comment.yaml }
    `;
  const other = "type: object\nproperties: { parent: { $ref: Comment.yaml } }\n";
  expect(check({ "openapi.yaml": spec, "Comment.yaml": other })).toBeUndefined();
});

test("A syntax error is reported with its line", () => {
  const found = check({ "openapi.yaml": `${HEADER}tags: [\npaths: {}\n` });
  expect(found?.place).toMatch(/^openapi\.yaml:[34]:/);
  expect(found?.reason).toContain("syntax error");
});

test("A tab is reported where it stands", () => {
  const found = check({ "openapi.yaml": `${HEADER}paths:\n\t/calls: {}\n` });
  expect(found).toEqual({
    place: "openapi.yaml:4:1",
    reason: "A tab stands where YAML wants spaces.",
  });
});

test("A key that stands twice is reported at the second place", () => {
  const found = check({ "openapi.yaml": `${HEADER}paths: {}\ntags: []\npaths: {}\n` });
  expect(found?.place).toBe("openapi.yaml:5:1");
  expect(found?.reason).toContain("twice");
});

test("A file that is empty, in another encoding or of two documents is reported", () => {
  expect(check({ "openapi.yaml": "# nothing\n" })?.reason).toContain("empty");
  expect(check({ "openapi.yaml": `${HEADER}---\na: 1\n` })?.reason).toContain("more than one");
  const folder = temporaryFiles({ "openapi.yaml": "" });
  writeFileSync(join(folder, "openapi.yaml"), Buffer.from([0x61, 0x3a, 0x20, 0xe9]));
  expect(checkSpec(join(folder, "openapi.yaml"))?.reason).toContain("UTF-8");
});

test("An unresolved $ref is reported where it stands, in whichever file", () => {
  const files = {
    "openapi.yaml": `${HEADER}paths:\n  /calls: { $ref: paths/calls.yaml }\n`,
    "paths/calls.yaml": "get:\n  responses:\n    '200': { $ref: ../lost.yaml }\n",
  };
  const found = check(files);
  expect(found?.place).toBe("paths/calls.yaml:3:14");
  expect(found?.reason).toContain('"../lost.yaml" leads nowhere');
});

test("An unresolved pointer into a file that exists is reported", () => {
  const found = check({
    "openapi.yaml": `${HEADER}paths:\n  /calls: { $ref: "#/components/x" }\n`,
  });
  expect(found?.place).toBe("openapi.yaml:4:13");
  expect(found?.reason).toContain("/components/x in this file");
});

test("A $ref out of the repository is refused without a request", () => {
  const url = "https://example.com/a.yaml";
  const found = check({ "openapi.yaml": `${HEADER}paths:\n  /calls: { $ref: "${url}" }\n` });
  expect(found?.reason).toContain("leads out of the repository");
});

test("A $ref inside an example, and a property of that name, are no references", () => {
  const spec = `
    openapi: 3.1.0
    paths:
      /calls:
        post:
          requestBody:
            content:
              application/json:
                schema: { type: object, properties: { $ref: { type: string } } }
                examples: { one: { value: { $ref: nowhere.yaml } } }
    `;
  expect(check({ "openapi.yaml": spec })).toBeUndefined();
});

test("References that lead in a circle are reported with the way round", () => {
  const found = check({
    "openapi.yaml": `${HEADER}paths:\n  /calls: { $ref: a.yaml }\n`,
    "a.yaml": "$ref: b.yaml\n",
    "b.yaml": "$ref: a.yaml\n",
  });
  expect(found?.place).toBe("b.yaml:1:1");
  expect(found?.reason).toContain("a.yaml#/ -> b.yaml#/ -> a.yaml#/");
});

test("A schema that contains itself by allOf is a circle", () => {
  const found = check({
    "openapi.yaml": `${HEADER}components:\n  schemas:\n    Call: { $ref: Call.yaml }\n`,
    "Call.yaml": "type: object\nallOf:\n  - $ref: Call.yaml\n",
  });
  expect(found?.place).toBe("Call.yaml:3:5");
});

test("A YAML bomb is refused: too many aliases, or few that multiply", () => {
  const many = `a: &a 1\nb: [${"*a, ".repeat(101)}*a]\n`;
  expect(check({ "openapi.yaml": many })?.reason).toContain("more than 100 aliases");
  const levels = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (const [index, name] of [..."bcdefghi"].entries()) {
    const alias = "abcdefghi"[index];
    levels.push(`${name}: &${name} [${Array(9).fill(`*${alias}`).join(", ")}]`);
  }
  const laughs = check({ "openapi.yaml": `${levels.join("\n")}\n` });
  expect(laughs?.reason).toContain("YAML bomb");
  expect(laughs?.place).toMatch(/^openapi\.yaml:\d+:\d+$/);
});

test("An alias without an anchor is reported where it stands", () => {
  const found = check({ "openapi.yaml": `${HEADER}paths: *calls\n` });
  expect(found?.place).toBe("openapi.yaml:3:8");
});

test("Deep nesting is refused in any notation, without a stack overflow", () => {
  for (const text of [
    `a: ${"[".repeat(50_000)}`,
    `a: ${"{ b: ".repeat(20_000)}`,
    `${"- ".repeat(20_000)}a`,
    Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
  ]) {
    expect(check({ "openapi.yaml": `${text}\n` })?.reason).toContain("64 levels deep");
  }
});

test("A file of more than a MiB is refused", () => {
  const text = `${HEADER}x: ${"y".repeat(1024 * 1024)}\n`;
  expect(check({ "openapi.yaml": text })?.reason).toContain("larger than 1024 KiB");
});

test("An example that does not validate and a pattern that does not compile are reported", () => {
  const spec = (schema: string) => `
    openapi: 3.1.0
    components:
      schemas:
        Id:
          ${schema}
    `;
  const example = check({ "openapi.yaml": spec("{ type: integer, examples: [one] }") });
  expect(example?.place).toBe("openapi.yaml:5:35");
  expect(example?.reason).toContain("must be integer");
  const pattern = check({ "openapi.yaml": spec("{ type: string, pattern: '^[\\w-.]+$' }") });
  expect(pattern?.place).toMatch(/^openapi\.yaml:5:/);
  expect(pattern?.reason).toContain("Invalid");
});
