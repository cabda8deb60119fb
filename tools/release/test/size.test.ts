import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { codeEntriesOf } from "../src/entries.ts";
import { readManifest } from "../src/packages.ts";
import { measure } from "../src/size.ts";

const consumer = inject("consumer");

/** The most that importing everything of an entry may add to a page, gzipped, in bytes. */
const budgets: Readonly<Record<string, number>> = {
  "@telespec/client-core": 1,
  "@telespec/client-core/fetch": 1,
  "@telespec/bandwidth-voice": 1,
  "@telespec/bandwidth-voice/fetch": 1,
  "@telespec/bandwidth-webrtc": 1,
  "@telespec/bandwidth-webrtc/fetch": 1,
  "@telespec/camara-call-handling": 1,
  "@telespec/camara-call-handling/fetch": 1,
};

const entries = inject("tarballs")
  .filter(({ name }) => name !== "@telespec/mock") // Runs on Node alone: nobody downloads it into a page.
  .flatMap(({ name }) => codeEntriesOf(readManifest(join(consumer, "node_modules", name))))
  .map(({ specifier }) => specifier);

describe("the size of an entry", () => {
  it("is limited for every entry there is", () => {
    expect(entries.toSorted()).toEqual(Object.keys(budgets).toSorted());
  });

  it.each(entries)("%s keeps to its budget", async (specifier) => {
    const text = `export * from ${JSON.stringify(specifier)};`;
    const { gzipped } = await measure(text, consumer);
    expect(gzipped).toBeLessThanOrEqual(budgets[specifier] ?? 0);
  });
});

describe("a bundle holds only what a program imports", () => {
  const voice = "@telespec/bandwidth-voice";
  const traces = {
    "the operations of the API": "/accounts/{accountId}/calls",
    "the openapi-fetch client": "createFinalURL",
  };
  const programs: readonly (readonly [string, readonly (keyof typeof traces)[]])[] = [
    [`import ${JSON.stringify(voice)};`, []],
    [`export { isTimeoutError } from ${JSON.stringify(voice)};`, []],
    [`export { bearer } from ${JSON.stringify(voice)};`, []],
    [`export { createVoiceClient } from ${JSON.stringify(voice)};`, ["the operations of the API"]],
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
