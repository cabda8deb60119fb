import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import { toolFolder } from "../toolbox.ts";

/** A registry on this machine, which knows nothing but what is published to it. */
export interface LocalRegistry extends Disposable {
  readonly url: string;
  /** The lines for an `.npmrc` of somebody who may publish. */
  readonly npmrc: string;
}

export interface LocalRegistryOptions {
  /** Packages that nobody may publish. */
  readonly closed?: readonly string[];
}

/**
 * Starts Verdaccio.
 *
 * @param folder where it keeps its files
 * @throws Failure with what it printed when it does not start
 */
export async function startRegistry(
  folder: string,
  { closed = [] }: LocalRegistryOptions = {},
): Promise<LocalRegistry> {
  const config = {
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: 10 } },
    uplinks: {},
    packages: {
      ...Object.fromEntries(closed.map((name) => [name, { access: "$all", publish: "nobody" }])),
      "@telespec/*": { access: "$all", publish: "$authenticated" },
    },
    log: { type: "stdout", level: "warn" },
    max_body_size: "50mb",
    web: { enable: false },
  };
  const file = join(folder, "verdaccio.yaml");
  writeFileSync(file, JSON.stringify(config)); // Every JSON text is a YAML text.
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const program = join(toolFolder("verdaccio"), "bin/verdaccio");
  const args = [program, "--config", file, "--listen", `127.0.0.1:${port}`];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  try {
    await untilItAnswers(child, url);
    const token = await addUser(url);
    return {
      url,
      npmrc: `@telespec:registry=${url}\n//127.0.0.1:${port}/:_authToken=${token}\n`,
      [Symbol.dispose]: () => child.kill(),
    };
  } catch (error) {
    child.kill();
    throw error;
  }
}

async function untilItAnswers(child: ChildProcess, url: string): Promise<void> {
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    const answers = await fetch(`${url}/-/ping`).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Failure(`The local registry did not start:\n${said.trim()}`);
}

async function addUser(url: string): Promise<string> {
  const user = { name: "releaser", password: crypto.randomUUID() };
  const response = await fetch(`${url}/-/user/org.couchdb.user:${user.name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(user),
  });
  const { token }: { readonly token?: string } = await response.json();
  if (token === undefined)
    throw new Failure(`The local registry gives no login: ${response.status}.`);
  return token;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
