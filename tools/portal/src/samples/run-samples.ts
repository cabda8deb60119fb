import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startMock } from "@telespec/mock";
import { apis, mockUrlOf } from "../model/apis.ts";

// A process of its own: `node run-samples.ts <folder> <file...>` runs samples against mocks on free ports,
// those that any of them speaks to, and ends with 1 and `file: reason` at the first that fails.
const [folder = "", ...files] = process.argv.slice(2);
const say = console.log;
console.log = () => undefined;

const codes = new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
const wanted = (["bandwidth-voice", "bandwidth-webrtc", "camara-call-handling"] as const).filter(
  (slug) => {
    const facts = apis.find((one) => one.slug === slug);
    return facts !== undefined && [...codes.values()].join("").includes(mockUrlOf(facts));
  },
);
const mocks = await Promise.all(wanted.map((api) => startMock(api)));

function atRealPorts(code: string): string {
  return apis.reduce((text, facts) => {
    const mock = mocks.find(({ api }) => api === facts.slug);
    return text.replaceAll(mockUrlOf(facts), mock?.url ?? mockUrlOf(facts));
  }, code);
}

for (const [file, code] of codes) {
  const path = join(folder, file.replace(/\.ts$/, ".run.ts"));
  writeFileSync(path, atRealPorts(code));
  try {
    await import(pathToFileURL(path).href);
  } catch (error) {
    say(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    break;
  }
}
await Promise.all(mocks.map((mock) => mock.close()));
