import type { Check } from "./check.ts";
import { entryChecks } from "./entry-checks.ts";
import { fetchChecks } from "./fetch-checks.ts";
import { sessionChecks } from "./session-checks.ts";
import { voiceChecks } from "./voice-checks.ts";

/** What every runtime must do. */
export const suite: Readonly<Record<string, Check>> = {
  ...voiceChecks,
  ...sessionChecks,
  ...fetchChecks,
  ...entryChecks,
};
