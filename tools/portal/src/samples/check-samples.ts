import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readApis } from "../model/read-api.ts";
import { readGuides } from "../pages/guides.ts";
import { Problem } from "../problem.ts";
import { guidesFolder } from "../site/build-site.ts";
import { collectSamples, type Sample } from "./collect-samples.ts";

/** How many samples held what they promise. */
export interface SamplesChecked {
  readonly compiled: number;
  readonly run: number;
}

const folder = fileURLToPath(new URL("../../dist/samples/", import.meta.url));
const runner = fileURLToPath(new URL("./run-samples.ts", import.meta.url));

/** A sample that names the address of a mock is a whole program, and is run against one. */
export const mockAddress = /http:\/\/127\.0\.0\.1:401\d/;

/**
 * Compiles every sample with the built packages, and runs those that speak to a mock.
 *
 * @throws Problem naming the sample that does not compile, or fails
 */
export async function checkSamples(
  samples: readonly Sample[] = collectSamples(readApis(), readGuides(guidesFolder)),
  into = folder,
): Promise<SamplesChecked> {
  writeSamples(samples, into);
  const runnable = samples.filter(({ code }) => mockAddress.test(code));
  const checks = await Promise.allSettled([
    compileSamples(samples, into),
    runSamples(runnable, into),
  ]);
  // What does not compile mostly fails too: the first of the two is the cause.
  for (const check of checks) if (check.status === "rejected") throw check.reason;
  return { compiled: samples.length, run: runnable.length };
}

/** Writes samples into a folder of their own. */
export function writeSamples(samples: readonly Sample[], into: string): void {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const { file, code } of samples) writeFileSync(join(into, file), code);
}

/**
 * Compiles the samples in a folder.
 *
 * @throws Problem naming the first that does not compile
 */
export async function compileSamples(samples: readonly Sample[], into: string): Promise<void> {
  // As strict as a careful user's project, with what Node and fetch need. The declarations of the packages
  // are checked by the release tools, with each compiler.
  const compilerOptions = {
    target: "es2022",
    lib: ["es2023", "dom"],
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
    moduleDetection: "force",
    types: ["node"],
  };
  const files = samples.map(({ file }) => file);
  writeFileSync(join(into, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
  const { code, output } = await runNode([
    join(dirname(manifest), "bin/tsc"),
    "-p",
    into,
    "--pretty",
    "false",
  ]);
  if (code === 0) return;
  const [first = output] = output.split("\n").filter((line) => line.includes("error TS"));
  const broken = samples.find(({ file }) => first.includes(file));
  throw new Problem(
    broken?.source ?? into,
    `does not compile. ${first.replace(/^.*?\.ts\(/, "Line (")}`,
  );
}

/**
 * Runs samples against mocks.
 *
 * @throws Problem naming the first that fails
 */
export async function runSamples(samples: readonly Sample[], into: string): Promise<void> {
  const { code, output } = await runNode([runner, into, ...samples.map(({ file }) => file)]);
  if (code === 0) return;
  const broken = samples.find(({ file }) => output.startsWith(`${file}: `));
  throw new Problem(
    broken?.source ?? "The samples",
    `cannot be run. ${output.replace(/^[\w-]+\.ts: /, "").trim()}`,
  );
}

function runNode(args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const take = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
