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

/** Microseconds of processor time for one document: the least of many rounds, taken in turns. */
const best = new Map<string, number>();
for (let round = 0; round < 30; round++)
  for (const [name, make] of Object.entries(ways)) {
    const runs = name.includes("builder") || name.includes("sdk") ? 100 : 2000;
    const before = process.cpuUsage();
    for (let run = 0; run < runs; run++) make();
    const spent = process.cpuUsage(before).user / runs;
    best.set(name, Math.min(spent, best.get(name) ?? Number.POSITIVE_INFINITY));
  }
const reference = best.get("built") ?? Number.NaN;
for (const [name, time] of best)
  console.log(
    `${name.padEnd(34)} ${time.toFixed(1).padStart(7)} µs; built takes ${(reference / time).toFixed(2)} times as long`,
  );
