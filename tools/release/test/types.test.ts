import { beforeAll, describe, expect, inject, it } from "vitest";
import { typeCheck, typescripts } from "../src/type-check.ts";
import { copyExamples, copyTypeTests, exampleFiles, suiteFile } from "./consumer-files.ts";

const consumer = inject("consumer");
let portable: readonly string[];

beforeAll(() => {
  copyExamples(consumer);
  portable = [suiteFile, ...copyTypeTests(consumer)];
});

describe("types from the packed tarballs, in a consumer's strictest project", () => {
  it.each(["bundler", "nodenext"] as const)("hold for a browser, resolved by %s", (resolution) => {
    const setup = { typescript: typescripts["7"], resolution, platform: "browser" } as const;
    expect(typeCheck(consumer, portable, setup)).toBe("");
  });

  it.each(["bundler", "nodenext"] as const)("hold for Node, resolved by %s", (resolution) => {
    const setup = { typescript: typescripts["7"], resolution, platform: "node" } as const;
    expect(typeCheck(consumer, [...portable, ...exampleFiles], setup)).toBe("");
  });
});
