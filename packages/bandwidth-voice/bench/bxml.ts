// Run by hand, after a build: `pnpm bench`. Times a document of 20 verbs, and says how the ways to make it compare.
// The other packages are no dependencies: `npm install --prefix <folder> bandwidth-sdk xmlbuilder2`, then
// `pnpm bench <folder>`.

import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import {
  gather,
  hangup,
  phoneNumber,
  playAudio,
  response,
  speakSentence,
  tag,
  transfer,
  type Verb,
} from "@telespec/bandwidth-voice/bxml";
import { type Bandwidth, sdkDocument, type XmlBuilder, xmlBuilderDocument } from "./others.ts";

const spoken = (index: number) => `Hello caller ${index} & welcome to "our" <service>`;

function built(): string {
  const verbs: Verb[] = [];
  for (let index = 0; index < 4; index++)
    verbs.push(
      speakSentence({ voice: "julie" }, spoken(index)),
      gather(
        { gatherUrl: "https://app.example.com/gather", maxDigits: 4, tag: "menu" },
        playAudio("https://app.example.com/menu.wav"),
      ),
      tag(`step ${index}`),
      transfer({ transferCallerId: "+19195550100" }, phoneNumber("+19195550123")),
      hangup(),
    );
  return String(response(...verbs));
}

const names: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
type Escape = (text: unknown) => string;
const inOnePass: Escape = (text) => String(text).replace(/[&<>"]/g, (one) => names[one] ?? one);
const inFourPasses: Escape = (text) =>
  String(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");

function concatenated(text: Escape): string {
  let xml = '<?xml version="1.0" encoding="UTF-8"?><Response>';
  for (let index = 0; index < 4; index++) {
    xml += `<SpeakSentence voice="${text("julie")}">${text(spoken(index))}</SpeakSentence>`;
    xml += `<Gather gatherUrl="${text("https://app.example.com/gather")}" maxDigits="${text(4)}" tag="${text("menu")}">`;
    xml += `<PlayAudio>${text("https://app.example.com/menu.wav")}</PlayAudio></Gather>`;
    xml += `<Tag>${text(`step ${index}`)}</Tag><Transfer transferCallerId="${text("+19195550100")}">`;
    xml += `<PhoneNumber>${text("+19195550123")}</PhoneNumber></Transfer><Hangup/>`;
  }
  return `${xml}</Response>`;
}

const ways: Record<string, () => string> = {
  "concatenated, escaped in one pass": () => concatenated(inOnePass),
  "concatenated, escaped in four": () => concatenated(inFourPasses),
  built,
};
const [folder] = process.argv.slice(2);
if (folder !== undefined) {
  const load = createRequire(join(resolve(folder), "package.json"));
  const sdk = load("bandwidth-sdk") as Bandwidth;
  const xmlbuilder2 = load("xmlbuilder2") as XmlBuilder;
  ways["bandwidth-sdk"] = () => sdkDocument(sdk, spoken);
  ways.xmlbuilder2 = () => xmlBuilderDocument(xmlbuilder2, spoken);
}

const reference = "built";
/** The same function once more: how far it is from 1.00 says how far the other figures can be trusted. */
const control = "built (A/A)";
const contenders = { ...ways, [control]: built };

/** Microseconds for one document. A turn of every way is as short as the machine's mood is long. */
function turn(make: () => string, runs: number): number {
  const start = performance.now();
  for (let run = 0; run < runs; run++) make();
  return ((performance.now() - start) * 1000) / runs;
}

const rounds = 400;
const times = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
for (let round = -100; round < rounds; round++) {
  for (const [name, make] of Object.entries(contenders)) {
    const time = turn(make, /sdk|builder/.test(name) ? 40 : 400);
    // The first rounds warm up.
    if (round >= 0) times.get(name)?.push(time);
  }
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const own = times.get(reference) ?? [];
for (const [name, taken] of times) {
  const ratio = median(own.map((time, round) => time / (taken[round] ?? Number.NaN)));
  console.log(
    `${name.padEnd(34)} ${median(taken).toFixed(1).padStart(7)} µs; built takes ${ratio.toFixed(2)} times as long`,
  );
}
