import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { compileSamples, mockAddress, runSamples, writeSamples } from "./check-samples.ts";

// Within the package, so that the samples find the packages that they import.
const folder = mkdtempSync(join(fileURLToPath(new URL("../../dist/", import.meta.url)), "check-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const client = `import { bearer, createVoiceClient } from "@telespec/bandwidth-voice";
const voice = createVoiceClient({
  accountId: "9900000",
  auth: bearer("demo-token"),
  baseUrl: "http://127.0.0.1:4010",
});
`;

function sample(code: string) {
  return [{ file: "guide-1.ts", source: "tools/portal/guides/guide.md, TypeScript block 1", code }];
}

// That good samples pass, the build itself shows: these tests depend on it.

test("a sample that does not compile is named, with the line", async () => {
  const samples = sample(`${client}await voice.createCall({ body: { to: 5 } });`);
  writeSamples(samples, folder);
  await expect(compileSamples(samples, folder)).rejects.toThrow(
    /^tools\/portal\/guides\/guide\.md, TypeScript block 1: does not compile\. Line \(7,/,
  );
});

test("a sample that compiles and fails is named, with the reason", async () => {
  const samples = sample(`${client}await voice.createCall({
  body: { to: "nobody", from: "", applicationId: "", answerUrl: "" },
});`);
  expect(mockAddress.test(client)).toBe(true);
  writeSamples(samples, folder);
  await expect(runSamples(samples, folder)).rejects.toThrow(
    /^tools\/portal\/guides\/guide\.md, TypeScript block 1: cannot be run\. .*400/,
  );
});
