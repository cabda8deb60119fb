import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, it } from "vitest";
import { readDeclarations, undocumentedExports } from "../src/declarations.ts";
import { codeEntriesOf, entriesOf } from "../src/entries.ts";
import { apiPackages, readManifest } from "../src/packages.ts";
import { root } from "../src/root.ts";

const consumer = inject("consumer");

/** Everything beside `dist` that a package ships. */
const besideDist = ["LICENSE", "README.md", "package.json"];

/**
 * What a package may ship beyond its entries. A client is one file per entry; the mock is a program, which
 * carries the specs and the engine that it loads in parts.
 */
const ownData: Readonly<Record<string, RegExp>> = {
  "@telespec/mock":
    /^dist\/(specs\/[a-z\d-]+\.json|(engine\/)?([\w-]+\.js|third-party-notices\.txt))$/,
};

describe.each(inject("tarballs"))("the tarball of $name", ({ name, folder, file, files }) => {
  const home = join(consumer, "node_modules", name);
  const manifest = readManifest(home);
  const targets = new Set(entriesOf(manifest).flatMap((entry) => entry.files));
  const bins = Object.values((manifest.bin ?? {}) as Record<string, string>);

  it("satisfies publint in its strict mode", async () => {
    const { messages } = await publint({ pkgDir: home, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it("resolves with types for ESM in Node and for bundlers", async () => {
    const data = createPackageFromTarballData(new Uint8Array(readFileSync(file)));
    const analysis = await checkPackage(data, { excludeEntrypoints: [/\.json$/] });
    if (analysis.types === false) throw new Error(`${name} has no types.`);
    // ESM only: that node10 and require() do not resolve is decided, see docs/decisions.
    const decided = (problem: object) =>
      "resolutionKind" in problem &&
      (problem.resolutionKind === "node10" || problem.resolutionKind === "node16-cjs");
    expect(analysis.problems.filter((problem) => !decided(problem))).toEqual([]);
    expect(Object.keys(analysis.entrypoints)).toHaveLength(codeEntriesOf(manifest).length);
  }, 60_000);

  it("has all that its exports name, and nothing else", () => {
    const wanted = [...targets, ...bins.map((bin) => bin.replace(/^\.\//, ""))];
    expect(wanted.filter((target) => !files.includes(target))).toEqual([]);
    const extra = files.filter((path) => !wanted.includes(path) && !besideDist.includes(path));
    expect(extra.filter((path) => !ownData[name]?.test(path))).toEqual([]);
  });

  it("has no code that nothing of it loads", () => {
    const code = files.filter((path) => /^dist\/.+\.js$/.test(path));
    const started = [...targets, ...bins.map((bin) => bin.replace(/^\.\//, ""))];
    const loaded = code.flatMap((path) =>
      [...readFileSync(join(home, path), "utf8").matchAll(/["'](\.\.?\/[^"'\n]+\.js)["']/g)].map(
        ([, named = ""]) => posix.join(posix.dirname(path), named),
      ),
    );
    expect(code.filter((path) => !started.includes(path) && !loaded.includes(path))).toEqual([]);
  });

  it("names no source map, since it ships none", () => {
    const naming = files
      .filter((path) => /\.[jt]s$/.test(path))
      .filter((path) => readFileSync(join(home, path), "utf8").includes("sourceMappingURL="));
    expect(naming).toEqual([]);
  });

  it("carries this repository's licence", () => {
    const ours = readFileSync(join(root, "LICENSE"), "utf8");
    expect(readFileSync(join(home, "LICENSE"), "utf8")).toBe(ours);
    expect(manifest.license).toBe("MIT");
  });

  it("says in its manifest what a registry and its users need", () => {
    expect(manifest).toMatchObject({
      type: "module",
      sideEffects: false,
      engines: { node: ">=20" },
      files: ["dist"],
      publishConfig: { access: "public", provenance: true },
      repository: { type: "git", directory: `packages/${folder}` },
      homepage: expect.stringMatching(new RegExp(`/packages/${folder}#readme$`)),
      bugs: expect.stringMatching(/^https:\/\/.+\/issues$/),
    });
    expect(manifest.description).toMatch(/^\S.{20,}[^.]$/);
    expect((manifest.keywords as string[]).length).toBeGreaterThanOrEqual(5);
  });

  it("runs nothing when it is installed", () => {
    const hooks = ["preinstall", "install", "postinstall", "prepare", "prepublish", "preprepare"];
    expect(Object.keys(manifest.scripts ?? {}).filter((script) => hooks.includes(script))).toEqual(
      [],
    );
  });

  it("asks for exact third-party versions and for released versions of its own kind", () => {
    const needs = { ...manifest.dependencies, ...manifest.optionalDependencies };
    for (const [need, range] of Object.entries(needs)) {
      expect(range, need).toMatch(
        need.startsWith("@telespec/") ? /^\^\d+\.\d+\.\d+$/ : /^\d+\.\d+\.\d+$/,
      );
    }
  });

  it("documents every name that it exports", () => {
    const types = codeEntriesOf(manifest).map((entry) => join(home, entry.types as string));
    const program = readDeclarations(types);
    expect(types.flatMap((path) => undocumentedExports(program, path))).toEqual([]);
  });
});

it("the mock's tarball has the specs of the APIs that there are, and no other", () => {
  const mock = inject("tarballs").find(({ name }) => name === "@telespec/mock");
  const specs = mock?.files.filter((path) => path.startsWith("dist/specs/"));
  expect(specs, "where one is of an API that is gone, remove packages/mock/dist").toEqual(
    apiPackages()
      .map(({ folder }) => `dist/specs/${folder}.json`)
      .sort(),
  );
});

describe("the code of others in the mock's tarball", () => {
  const home = join(consumer, "node_modules/@telespec/mock");
  const parts = ["dist", "dist/engine"].flatMap((folder) => {
    const text = readFileSync(join(home, folder, "third-party-notices.txt"), "utf8");
    return text.split(`${"-".repeat(80)}\n`).slice(1);
  });

  it("comes with whose it is and the text of its licence", () => {
    expect(parts.length).toBeGreaterThan(50);
    const without = parts.filter(
      (part) => !/copyright/i.test(part) || !/permission|redistribution|conditions/i.test(part),
    );
    expect(without).toEqual([]);
  });
});

describe("the third-party dependencies of an API package", () => {
  const manifests = inject("tarballs").map(({ name }) =>
    readManifest(join(consumer, "node_modules", name)),
  );
  /** With those of the packages of ours that it needs. */
  const thirdParty = (name: string): string[] =>
    Object.keys(manifests.find((one) => one.name === name)?.dependencies ?? {}).flatMap((need) =>
      need.startsWith("@telespec/") ? thirdParty(need) : [need],
    );
  const apis = manifests.filter(({ telespec }) => telespec !== undefined);

  it.each(apis)("of $name are at most two, and its README says what for", ({ name }) => {
    const needs = thirdParty(name);
    expect(needs.length).toBeLessThanOrEqual(2);
    const readme = readFileSync(join(consumer, "node_modules", name, "README.md"), "utf8");
    expect(needs.filter((need) => !readme.includes(need))).toEqual([]);
  });
});
