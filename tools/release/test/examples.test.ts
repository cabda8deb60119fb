import { join } from "node:path";
import type { Mock } from "@telespec/mock";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { apiPackages } from "../src/packages.ts";
import { copyExamples, exampleFiles } from "./consumer-files.ts";
import { runProgram } from "./run-program.ts";
import { startMocks } from "./servers.ts";

const consumer = inject("consumer");
const folders = apiPackages().map(({ folder }) => folder);
let mocks: readonly Mock[] = [];

beforeAll(async () => {
  copyExamples(consumer);
  mocks = await startMocks(consumer, folders);
});
afterAll(() => Promise.all(mocks.map((mock) => mock.close())));

/** What examples print against a mock: the shape of it, since ids are the mock's. Any other prints something. */
const printed: Readonly<Record<string, RegExp>> = {
  "bandwidth-voice/handle-refusals.ts": /^No such call: .+\nRefused with 409; carried out: no\n$/,
  "bandwidth-voice/list-calls.ts": /^(c-[0-9a-f-]{45} \w+ \S*\n){2,}$/,
  "bandwidth-voice/place-a-call.ts": /^c-[0-9a-f-]{45} rings at \+19195550123\n$/,
  "bandwidth-webrtc/bring-a-browser-in.ts": /^Give this token to the browser: \S+\n$/,
  "camara-call-handling/start-a-media-session.ts": /^\S+: \w+\n$/,
};

describe("the examples of the packages", () => {
  it("have not lost any whose output is known", () => {
    const known = Object.keys(printed).map((file) => `examples/${file}`);
    expect(exampleFiles).toEqual(expect.arrayContaining(known));
  });

  it.each(exampleFiles)("%s does what it says, against a mock", async (path) => {
    const [, folder = "", file] = path.split("/");
    const server = mocks[folders.indexOf(folder)]?.url ?? "";
    const output = await runProgram(process.execPath, [join(consumer, path), server], consumer);
    expect(output).toMatch(printed[`${folder}/${file}`] ?? /^\S.*\n$/s);
  });
});
