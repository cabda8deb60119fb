import type { Violation } from "./message.ts";

/** Node refuses a response head over 16 KiB as a client; this leaves room for the other headers. */
const longest = 8 * 1024;

/**
 * The header that says why a request was refused, under the name and in the JSON that Prism's users
 * know. The body is the API's own and often does not say.
 */
export function violationHeaders(violations: readonly Violation[]): Record<string, string> {
  if (violations.length === 0) return {};
  // Those that do not fit are left off, so that what is there is always valid JSON.
  let kept = violations;
  let value = toAscii(kept);
  while (value.length > longest && kept.length > 0) {
    kept = kept.slice(0, Math.floor(kept.length / 2));
    value = toAscii(kept);
  }
  return { "sl-violations": value };
}

/** A header cannot hold all characters, JSON can write all of them in ASCII. */
function toAscii(violations: readonly Violation[]): string {
  return JSON.stringify(violations).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
