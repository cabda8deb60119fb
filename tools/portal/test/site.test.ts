import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { readApis } from "../src/model/read-api.ts";
import { siteFolder } from "../src/serve/serve.ts";
import { buildSite } from "../src/site/build-site.ts";

const apis = readApis();
const read = (path: string, folder = siteFolder) => readFileSync(join(folder, path), "utf8");
const elsewhere = mkdtempSync(join(tmpdir(), "portal-"));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

test.for(apis)("every operation of $facts.slug has a page with every status and example", (api) => {
  for (const operation of api.operations) {
    const page = read(`${api.facts.slug}/operations/${operation.name.toLowerCase()}/index.html`);
    expect(page).toContain(`operationId <code>${operation.name}</code>`);
    for (const { examples } of operation.body?.contents ?? []) {
      for (const { name } of examples)
        expect(page).toContain(` id="request-${name.toLowerCase()}"`);
    }
    for (const { status, contents } of operation.responses) {
      expect(page).toContain(` id="status-${status}"`);
      for (const { name } of contents.flatMap(({ examples }) => examples)) {
        expect(page).toContain(` id="${status}-${name.toLowerCase()}"`);
      }
    }
  }
});

test.for(apis)(
  "each spec of $facts.slug can be had as JSON and as YAML, and they are the same",
  (api) => {
    const json: unknown = JSON.parse(read(`${api.facts.slug}/openapi.json`));
    expect(json).toEqual(api.document);
    expect(parse(read(`${api.facts.slug}/openapi.yaml`))).toEqual(json);
  },
);

test("an operation page weighs at most 40 kB over the wire, style and script included", () => {
  for (const { facts, operations } of apis) {
    for (const { name } of operations) {
      const page = read(`${facts.slug}/operations/${name.toLowerCase()}/index.html`);
      const parts = [...page.matchAll(/(?:href|src)="(\/(?:assets|favicon)[^"]*)"/g)].map(
        ([, path = ""]) => path,
      );
      expect(parts.length).toBeGreaterThanOrEqual(3);
      const bytes = [page, ...parts.map((path) => read(path))].map((text) => gzipSync(text).length);
      expect(
        bytes.reduce((sum, size) => sum + size),
        name,
      ).toBeLessThan(40_000);
    }
  }
});

test("no page refers to another origin for anything that it loads, and none has an inline style", () => {
  for (const file of readdirSync(siteFolder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".html")) continue;
    const page = read(file);
    expect(page, file).not.toMatch(/<(?:script|img|iframe)[^>]* src="(?:https?:)?\/\//);
    expect(page, file).not.toMatch(/<link rel="stylesheet" href="(?:https?:)?\/\//);
    expect(page, file).not.toMatch(/ style="| on\w+="/);
    expect(page, file).toContain(
      'http-equiv="Content-Security-Policy" content="default-src \'self\'',
    );
  }
});

test("llms.txt lists every page as Markdown, and each is there", () => {
  const paths = [...read("llms.txt").matchAll(/\]\(\/([^)]*)\)/g)].map(([, path = ""]) => path);
  expect(paths.length).toBeGreaterThan(150);
  expect(paths.filter((path) => !existsSync(join(siteFolder, path)))).toEqual([]);
  const update = read("bandwidth-voice/operations/updatecall/index.md");
  expect(update).toMatch(
    /One of: `RedirectCallRequest`\n\n[^#]*- `redirectUrl` \(string, required\)/,
  );
  expect(read("bandwidth-voice/operations/createcall/index.md")).toContain(
    "# Place an outbound call",
  );
});

test("under a base path every link within the site begins with it and leads to a file", async () => {
  await buildSite(elsewhere, { base: "/telespec/", siteUrl: "https://example.org" });
  const pages = readdirSync(elsewhere, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  for (const file of pages) {
    const page = read(file, elsewhere);
    for (const [, path = ""] of page.matchAll(/ (?:href|src)="(\/[^"#]*)/g)) {
      expect(path, file).toMatch(/^\/telespec\//);
      const target = join(elsewhere, path.slice("/telespec/".length));
      expect(existsSync(path.endsWith("/") ? join(target, "index.html") : target), path).toBe(true);
    }
  }
  expect(read("errors/index.html", elsewhere)).toContain(
    '<link rel="canonical" href="https://example.org/telespec/errors/">',
  );
  expect(read("llms.txt", elsewhere)).toContain("(https://example.org/telespec/errors/index.md)");
});
