import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { here, openFolder } from "../report/folder.ts";
import { junitXml } from "../report/junit-suite.ts";
import type { Api } from "../spec/api.ts";
import { apiNames, loadApi } from "../spec/load.ts";
import { readVerifyArguments, type VerifyArguments, verifyHelp } from "./arguments.ts";
import { type Auth, authVariable, readAuth } from "./auth.ts";
import { verify } from "./verify.ts";
import { isVerified, toSuite, toText } from "./verify-report.ts";

type Run = Extract<VerifyArguments, { kind: "run" }>;

/**
 * Runs `verify`: asks a server, prints the report and writes the files.
 *
 * @param out the directory for reports if none is given.
 * @returns the exit code.
 */
export async function runVerify(args: readonly string[], out: string): Promise<number> {
  const told = readVerifyArguments(args, apiNames(), out);
  if (told.kind === "help") {
    process.stdout.write(verifyHelp);
    return 0;
  }
  if (told.kind === "wrong") return refuse(told.message);
  const api = loadApi(told.api);
  const stranger = [...told.given.keys()].find((name) => !parameterNames(api).includes(name));
  if (stranger !== undefined) {
    const names = parameterNames(api).join(", ");
    return refuse(`${api.name} has no parameter ${stranger}. There is ${names}.`);
  }
  let auth: Auth;
  try {
    auth = authOf(told, api);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  return run(told, api, auth);
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

function parameterNames({ operations }: Api): string[] {
  return [...new Set(operations.flatMap(({ parameters }) => parameters.map(({ name }) => name)))];
}

function authOf({ auth }: Run, api: Api): Auth {
  const { [authVariable]: stored } = process.env;
  if (auth !== undefined) return readAuth(auth, "--auth", api);
  return readAuth(stored || "none", authVariable, api);
}

async function run(told: Run, api: Api, auth: Auth): Promise<number> {
  const { baseUrl, write, given, timeout, out } = told;
  const report = await verify(api, {
    baseUrl,
    auth,
    write,
    given,
    timeout,
    fetch: globalThis.fetch,
    onProgress: (line) => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(toText(report));
  const folder = openFolder(out);
  const file = join(folder, `verify-${api.name}`);
  writeFileSync(`${file}.json`, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(`${file}.junit.xml`, junitXml([toSuite(report)]));
  process.stdout.write(`\nReports: ${relative(here(), folder) || "."}\n`);
  return isVerified(report) ? 0 : 1;
}
