import { ensureToolbox } from "../src/toolbox.ts";

/** Brings the toolbox before the first of the long tests. */
export function setup(): void {
  ensureToolbox();
}
