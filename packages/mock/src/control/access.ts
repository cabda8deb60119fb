import type { MockRequest } from "../front/message.ts";

/**
 * Why a request may not see the mock's own pages; `undefined` when it may. They tell what was sent
 * to the mock, so no website shall read them: neither by asking from its own origin, nor by a name
 * of its own that it lets point to this machine (DNS rebinding).
 */
export function denial({ origin, headers }: MockRequest): string | undefined {
  if (origin === undefined || !isLoopback(new URL(origin).hostname)) {
    return "/__mock/ answers only where the Host is localhost, 127.0.0.1 or [::1]: ask from this machine.";
  }
  const from = headers.origin;
  if (from !== undefined && from !== new URL(origin).origin) {
    return "/__mock/ answers no requests from pages of other origins.";
  }
  // A browser leaves the Origin off where a page only embeds something.
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") {
    return "/__mock/ answers no requests that pages of other origins cause.";
  }
  return undefined;
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}
