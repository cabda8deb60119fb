import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./root.ts";

/** Every API has a spec folder and a package of the same name. */
const apis = readdirSync(join(root, "specs"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const files = [
  "LICENSE",
  "README.md",
  "package.json",
  "tsconfig.build.json",
  "tsconfig.json",
  "tsdown.config.ts",
  "vitest.config.ts",
  "src/auth.ts",
  "src/client.test.ts",
  "src/client.ts",
  "src/fetch.ts",
  "src/generated/client.ts",
  "src/generated/operations.ts",
  "src/generated/types.ts",
  "src/generated/validation.ts",
  "src/index.ts",
  "src/types.test-d.ts",
  "src/validate.ts",
];

/** The sections of each README, in this order; others may stand between. */
const sections = [
  "Install",
  "Quick start",
  "Authentication",
  "Errors and retries",
  "Testing",
  "Entries",
  "Licence",
];

const entries = [".", "./fetch", "./validate", "./openapi.json", "./package.json"];

interface Manifest {
  readonly exports: Record<string, unknown>;
  readonly scripts: Record<string, string>;
  readonly [key: string]: unknown;
}

const path = (api: string, file: string) => join(root, "packages", api, file);
const read = (api: string, file: string) => readFileSync(path(api, file), "utf8");
const manifest = (api: string) => JSON.parse(read(api, "package.json")) as Manifest;

describe.each(apis)("packages/%s has the skeleton of all API packages", (api) => {
  const model = manifest(apis[0] as string);

  it("in its files", () => {
    expect(files.filter((file) => !existsSync(path(api, file)))).toEqual([]);
  });

  it("in its manifest", () => {
    const own = manifest(api);
    expect(own.name).toBe(`@telespec/${api}`);
    for (const key of ["type", "license", "sideEffects", "engines", "files", "publishConfig"])
      expect(own[key], key).toEqual(model[key]);
    for (const script of ["generate", "generate:check", "build", "typecheck", "test"])
      expect(own.scripts[script], script).toBe(model.scripts[script]);
    expect(Object.keys(own.exports)).toEqual(expect.arrayContaining(entries));
    for (const entry of entries) expect(own.exports[entry]).toEqual(model.exports[entry]);
  });

  it("in the order of its README", () => {
    const headings = [...read(api, "README.md").matchAll(/^## (.+)$/gm)].map(([, text]) => text);
    expect(headings.filter((text) => sections.includes(text as string))).toEqual(sections);
  });

  it("in what it exports", async () => {
    // Factories and credentials are each API's own; error classes and guards are the same in all.
    const shared = async (name: string) =>
      Object.keys((await import(`@telespec/${name}`)) as object)
        .filter((key) => /^is[A-Z]|Error$|Body$/.test(key))
        .sort();
    expect(await shared(api)).toEqual(await shared(apis[0] as string));
    const names = Object.keys((await import(`@telespec/${api}`)) as object);
    expect(names.filter((name) => /^create\w+Client$/.test(name))).toHaveLength(1);
    const validate = Object.keys((await import(`@telespec/${api}/validate`)) as object);
    expect(validate.sort()).toEqual(["ValidationError", "isValidationError", "validator"]);
  });
});

describe("the direction of imports", () => {
  const packages = readdirSync(join(root, "packages"));
  const sources = (name: string) =>
    readdirSync(join(root, "packages", name, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => ({ file: join(name, file), text: read(name, join("src", file)) }));
  const importing = (names: readonly string[], module: RegExp) =>
    names
      .flatMap(sources)
      .filter(({ text }) =>
        [...text.matchAll(/\bfrom "([^"]+)"/g)].some(([, from]) => module.test(from as string)),
      )
      .map(({ file }) => file);

  it("leads from no package to a tool", () => {
    const tools = readdirSync(join(root, "tools")).join("|");
    expect(importing(packages, new RegExp(`tools/|@telespec/(${tools})\\b`))).toEqual([]);
  });

  it("leads from client-core to no API", () => {
    expect(importing(["client-core"], new RegExp(`@telespec/(${apis.join("|")})`))).toEqual([]);
  });
});
