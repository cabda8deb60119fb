import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPackage } from "../src/bench/api-package.ts";
import { createBench } from "../src/bench/bench.ts";
import type { MockBench } from "../src/bench/with-mock.ts";
import type { Api } from "../src/spec/api.ts";

/** Milliseconds in which Prism has to be ready. */
const longest = 60_000;

/** Starts `prism mock` on the bundled spec of an API, and makes a bench for it. */
export async function startPrism(api: Api): Promise<MockBench> {
  const apiPackage = await loadPackage(api.name);
  const spec = new URL(`../../../specs/${api.name}/dist/openapi.json`, import.meta.url);
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("@stoplight/prism-cli/package.json"));
  const given = ["mock", fileURLToPath(spec), "--port", "0", "--multiprocess", "false"];
  const child = spawn(process.execPath, [join(folder, "dist/index.js"), ...given], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const close = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill();
    await ended;
  };

  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error(`Prism is not ready: ${said}`)), longest);
    child.once("exit", () => reject(new Error(`Prism has ended: ${said}`)));
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (said === "" || !said.includes("listening on")) said += text;
      const [, found] = /listening on (http:\/\/[\d.:]+)/.exec(said) ?? [];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
  }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { bench: createBench(api, apiPackage, { url, fetch: globalThis.fetch }), close };
}
