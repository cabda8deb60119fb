import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startMock } from "@telespec/mock";
import { apis, mockUrlOf } from "../model/apis.ts";

// A process of its own: `node run-samples.ts <folder> <file...>` runs samples against mocks on free ports,
// and ends with 1 and `file: reason` at the first that fails.
const [folder = "", ...files] = process.argv.slice(2);
const say = console.log;
console.log = () => undefined;

const mocks = await Promise.all([
  startMock("bandwidth-voice"),
  startMock("bandwidth-webrtc"),
  startMock("camara-call-handling"),
]);

function atRealPorts(code: string): string {
  return apis.reduce((text, facts) => {
    const mock = mocks.find(({ api }) => api === facts.slug);
    return text.replaceAll(mockUrlOf(facts), mock?.url ?? mockUrlOf(facts));
  }, code);
}

for (const file of files) {
  const path = join(folder, file.replace(/\.ts$/, ".run.ts"));
  writeFileSync(path, atRealPorts(readFileSync(join(folder, file), "utf8")));
  try {
    await import(pathToFileURL(path).href);
  } catch (error) {
    say(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    break;
  }
}
await Promise.all(mocks.map((mock) => mock.close()));
