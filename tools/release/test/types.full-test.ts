import { beforeAll, describe, expect, inject, it } from "vitest";
import { toolFolder } from "../src/toolbox.ts";
import { typeCheck, typescripts } from "../src/type-check.ts";
import { copyExamples, copyTypeTests, exampleFiles, suiteFile } from "./consumer-files.ts";

const consumer = inject("consumer");
let portable: readonly string[];

beforeAll(() => {
  copyExamples(consumer);
  portable = [suiteFile, ...copyTypeTests(consumer)];
});

describe.each([
  ["5.9", typescripts["5.9"]],
  ["6", toolFolder("typescript-6")],
  ["7", typescripts["7"]],
])("under TypeScript %s, types from the packed tarballs", (_, typescript) => {
  describe.each(["bundler", "nodenext"] as const)("resolved by %s", (resolution) => {
    it("hold in a browser's project, without Node's types", () => {
      expect(typeCheck(consumer, portable, { typescript, resolution, platform: "browser" })).toBe(
        "",
      );
    });

    it("hold in a project on Node, without the DOM's types", () => {
      const files = [...portable, ...exampleFiles];
      expect(typeCheck(consumer, files, { typescript, resolution, platform: "node" })).toBe("");
    });

    it("show a consumer's mistake", () => {
      const setup = { typescript, resolution, platform: "browser" } as const;
      expect(typeCheck(consumer, ["suite/mistake.ts"], setup)).toContain(
        "'telephone' does not exist",
      );
    });
  });
});
