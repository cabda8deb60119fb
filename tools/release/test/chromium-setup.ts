import type { TestProject } from "vitest/node";
import { findChromium, thisMachine } from "../../portal/test/chromium/find-chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The file of the browser. */
    readonly chromium: string;
  }
}

/**
 * Finds the browser, as the portal's tests do. Under turbo those may be installing it at this moment, and two
 * installations of Debian's would get in each other's way: so this one lets the other finish.
 */
export async function setup(project: TestProject): Promise<void> {
  const machine = thisMachine();
  const isThere = () => {
    try {
      findChromium({ ...machine, isDebian: true, isRoot: false });
      return true;
    } catch {
      return false;
    }
  };
  const patience = process.env.TURBO_HASH === undefined ? 0 : 120;
  for (let second = 0; second < patience && !isThere(); second += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  project.provide("chromium", findChromium(machine));
}
