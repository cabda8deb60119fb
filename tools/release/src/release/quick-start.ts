import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import type { PublicPackage } from "../packages.ts";
import { run } from "../run.ts";

/** What the examples leave for the reader to fill in. */
const blanks = `Object.assign(globalThis, {
  clientId: "demo",
  clientSecret: "demo-secret",
  username: "demo",
  password: "demo-password",
  getAccessToken: async () => "demo-token",
  registrationId: "demo-registration",
  sdp: "v=0",
});
`;

/**
 * Runs the first example of a package's README, just as it stands there, in a project that has installed the
 * package and the mock. The mock takes the place of the network.
 *
 * @param project the project's folder
 * @returns what the example printed
 * @throws Failure when there is no example, or with what it printed when it fails
 */
export function runQuickStart({ manifest }: PublicPackage, project: string): string {
  const { name, telespec } = manifest;
  const readme = readFileSync(join(project, "node_modules", name, "README.md"), "utf8");
  const example = /^## Quick start$.*?^```ts\n(.*?)^```$/ms.exec(readme)?.[1];
  if (example === undefined)
    throw new Failure(`The README of ${name} has no example under Quick start.`);
  const file = `${telespec?.api}.ts`;
  writeFileSync(join(project, file), example);
  writeFileSync(
    join(project, `run-${file}`),
    `import { startMock } from "@telespec/mock";
const mock = await startMock(${JSON.stringify(telespec?.api)});
globalThis.fetch = mock.fetch;
${blanks}await import("./${file}").finally(() => mock.close());
`,
  );
  return run(process.execPath, [`run-${file}`], { cwd: project });
}
