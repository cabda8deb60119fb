import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { copyExamples, exampleFiles } from "./consumer-files.ts";
import { runProgram } from "./run-program.ts";
import { startServers } from "./servers.ts";

const consumer = inject("consumer");
let servers: Awaited<ReturnType<typeof startServers>>;

beforeAll(async () => {
  copyExamples(consumer);
  servers = await startServers(consumer);
});
afterAll(() => servers.close());

/** What each example prints against a mock: the shape of it, since ids are the mock's. */
const printed: Readonly<Record<string, RegExp>> = {
  "bandwidth-voice/handle-refusals.ts": /^No such call: .+\nRefused with 409; carried out: no\n$/,
  "bandwidth-voice/list-calls.ts": /^(c-[0-9a-f-]{45} \w+ \S*\n){2,}$/,
  "bandwidth-voice/place-a-call.ts": /^c-[0-9a-f-]{45} rings at \+19195550123\n$/,
  "bandwidth-webrtc/bring-a-browser-in.ts": /^Give this token to the browser: \S+\n$/,
  "camara-call-handling/start-a-media-session.ts": /^\S+: \w+\n$/,
};

const serverOf = (file: string) =>
  file.includes("/bandwidth-voice/")
    ? servers.voice
    : file.includes("/bandwidth-webrtc/")
      ? servers.webrtc
      : servers.calls;

describe("the examples of the packages", () => {
  it("are all run here", () => {
    expect(exampleFiles.map((file) => file.replace("examples/", "")).sort()).toEqual(
      Object.keys(printed),
    );
  });

  it.each(Object.entries(printed))("%s does what it says, against a mock", async (file, shape) => {
    const path = `examples/${file}`;
    const output = await runProgram(
      process.execPath,
      [join(consumer, path), serverOf(path)],
      consumer,
    );
    expect(output).toMatch(shape);
  });
});
