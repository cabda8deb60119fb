import { createHash } from "node:crypto";

/**
 * The Content-Security-Policy of every page: nothing but the site's own files, and the one script in the
 * head by its hash. Requests may go out to https and to this machine, for Try it.
 * https://www.w3.org/TR/CSP3/
 */
export function policyFor(headScript: string): string {
  const hash = createHash("sha256").update(headScript).digest("base64");
  return [
    "default-src 'self'",
    `script-src 'self' 'sha256-${hash}'`,
    "connect-src 'self' http://localhost:* http://127.0.0.1:* https:",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
