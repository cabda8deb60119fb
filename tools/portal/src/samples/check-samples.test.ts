import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { checkSamples } from "./check-samples.ts";

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

test("a sample that speaks to a mock is run, another is only compiled", async () => {
  const both = [
    ...sample(`${client}for await (const call of voice.listCalls()) console.log(call.state);`),
    { file: "guide-2.ts", source: "", code: "export const a: number = 1;" },
  ];
  expect(await checkSamples(both, folder)).toEqual({ compiled: 2, run: 1 });
});

test("a sample that does not compile is named, with the line", async () => {
  const wrong = `${client}await voice.createCall({ body: { to: 5 } });`;
  await expect(checkSamples(sample(wrong), folder)).rejects.toThrow(
    /^tools\/portal\/guides\/guide\.md, TypeScript block 1: does not compile\. Line \(7,/,
  );
});

test("a sample that compiles and fails is named, with the reason", async () => {
  const wrong = `${client}await voice.createCall({
  body: { to: "nobody", from: "", applicationId: "", answerUrl: "" },
});`;
  await expect(checkSamples(sample(wrong), folder)).rejects.toThrow(
    /^tools\/portal\/guides\/guide\.md, TypeScript block 1: cannot be run\. .*400/,
  );
});
