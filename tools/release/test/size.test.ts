import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { codeEntriesOf } from "../src/entries.ts";
import { readManifest } from "../src/packages.ts";
import { measure } from "../src/size.ts";

const consumer = inject("consumer");

/** The most that everything of an entry may weigh in a page, gzipped, in bytes. */
const budgets: Readonly<Record<string, number>> = {
  ".": 11_140,
  "./fetch": 10_345,
  "./validate": 4_000,
  "./webhooks": 10_000,
  "./bxml": 4_000,
  "./bxml/parse": 11_000,
};

const entries = inject("tarballs")
  .filter(({ name }) => name !== "@telespec/mock") // Runs on Node alone: nobody downloads it into a page.
  .flatMap(({ name }) => codeEntriesOf(readManifest(join(consumer, "node_modules", name))));

describe("the size of an entry", () => {
  it.each(entries)("$specifier keeps to its budget", async ({ key, specifier }) => {
    const text = `export * from ${JSON.stringify(specifier)};`;
    const { gzipped } = await measure(text, consumer);
    expect(budgets, "an entry without a budget").toHaveProperty([key]);
    expect(gzipped).toBeLessThanOrEqual(budgets[key] ?? 0);
  });
});

/** What a program with one client imports, and the most that it may weigh: docs/decisions/2026-12-01-client-size.md. */
const clients = [
  ["@telespec/bandwidth-voice", "createVoiceClient, clientCredentials, isApiError", 10_090],
  ["@telespec/bandwidth-webrtc", "createWebRtcClient, basic, isApiError", 8_610],
  ["@telespec/camara-call-handling", "createCallHandlingClient, bearer, isApiError", 8_550],
] as const;

describe("the size of one client", () => {
  it.each(clients)("of %s may shrink, and not grow", async (name, imports, budget) => {
    const { gzipped } = await measure(`export { ${imports} } from "${name}";`, consumer);
    expect(gzipped).toBeLessThanOrEqual(budget);
  });
});

describe("the size of the mock", () => {
  it("is what npx downloads, and keeps to its budget", () => {
    const file = inject("tarballs").find(({ name }) => name === "@telespec/mock")?.file ?? "";
    expect(statSync(file).size).toBeLessThanOrEqual(1_100_000);
  });
});

describe("a bundle holds only what a program imports", () => {
  const voice = "@telespec/bandwidth-voice";
  const traces = {
    "the operations of the API": "/accounts/{accountId}/calls",
    "the openapi-fetch client": "createFinalURL",
    paging: "the next page's link",
  };
  const programs: readonly (readonly [string, readonly (keyof typeof traces)[]])[] = [
    [`import ${JSON.stringify(voice)};`, []],
    [`export { isTimeoutError } from ${JSON.stringify(voice)};`, []],
    [`export { bearer } from ${JSON.stringify(voice)};`, []],
    [
      `export { createVoiceClient } from ${JSON.stringify(voice)};`,
      ["the operations of the API", "paging"],
    ],
    // None of its operations is a list.
    ['export { createWebRtcClient } from "@telespec/bandwidth-webrtc";', []],
  ];

  it.each(programs)("%s", async (text, expected) => {
    const { code } = await measure(text, consumer);
    const found = Object.entries(traces).flatMap(([what, trace]) =>
      code.includes(trace) ? [what] : [],
    );
    expect(found).toEqual(expected);
  });

  it("which for a side-effect import alone is nothing", async () => {
    const { code } = await measure(`import ${JSON.stringify(voice)};`, consumer);
    expect(code.trim()).toBe("");
  });

  it("and for one credential is a small part of the client", async () => {
    const one = await measure(`export { bearer } from ${JSON.stringify(voice)};`, consumer);
    const all = await measure(`export * from ${JSON.stringify(voice)};`, consumer);
    expect(one.minified).toBeLessThan(all.minified / 4);
  });
});
