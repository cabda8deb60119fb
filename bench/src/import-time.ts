import { execFileSync } from "node:child_process";
import { median, shuffled } from "./statistics.ts";

/** Medians in milliseconds of importing a package in a fresh process, by package. */
export type ImportTimes = Readonly<Record<string, number>>;

const modules = {
  "an empty module": "data:text/javascript,export {}",
  "an empty module again (A/A)": "data:text/javascript,export%20{}",
  "@telespec/bandwidth-voice": import.meta.resolve("@telespec/bandwidth-voice"),
  "@telespec/bandwidth-webrtc": import.meta.resolve("@telespec/bandwidth-webrtc"),
  "@telespec/camara-call-handling": import.meta.resolve("@telespec/camara-call-handling"),
};

/** Times imports in fresh processes, in random order. */
export function importTimes(rounds: number): ImportTimes {
  const times = Object.fromEntries(Object.keys(modules).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const [name, url] of shuffled(Object.entries(modules))) {
      const program = `const start = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - start)`;
      const output = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
        encoding: "utf8",
      });
      times[name]?.push(Number(output));
    }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}
