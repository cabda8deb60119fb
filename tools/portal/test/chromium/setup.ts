import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { findChromium, thisMachine } from "./find-chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the one browser of all test files listens. */
    readonly browser: string;
  }
}

/** Quiet, and without a sandbox, which root cannot have. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--in-process-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Finds the browser before any test, so that none waits for an installation within its own time, and
 * starts it once, since a start costs as much as a dozen pages.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({
    executablePath: findChromium(thisMachine()),
    args: flags,
    host: "127.0.0.1",
  });
  project.provide("browser", server.wsEndpoint());
  return () => server.close();
}
