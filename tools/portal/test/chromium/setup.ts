import type { TestProject } from "vitest/node";
import { findChromium, thisMachine } from "./find-chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The file of the browser. */
    readonly chromium: string;
  }
}

/** Finds the browser before any test, so that none waits for an installation within its own time. */
export function setup(project: TestProject): void {
  project.provide("chromium", findChromium(thisMachine()));
}
