/**
 * Codes of failures that prove that no byte of the request left. A reset proves nothing, and neither
 * does a browser's bare `TypeError`: what is not on this list may have been sent.
 */
const beforeSending = new Set([
  // Node (libuv and c-ares, from the connect phase)
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  // undici, the fetch of Node
  "UND_ERR_CONNECT_TIMEOUT",
  // Bun
  "ConnectionRefused",
  "FailedToOpenSocket",
]);

/** The runtime's code of a failed `fetch`, from the error or its cause. */
export function failureCode(error: unknown): string | undefined {
  return inCauses(error, ({ code }) => (typeof code === "string" ? code : undefined));
}

/** Whether a failure is known to have struck before anything was sent. */
export function isBeforeSending(error: unknown): boolean {
  return (
    beforeSending.has(failureCode(error) ?? "") ||
    // ETIMEDOUT and EHOSTUNREACH can strike at any time; Node says whether it was while connecting.
    inCauses(error, ({ syscall }) => (syscall === "connect" ? true : undefined)) === true
  );
}

function inCauses<Found>(
  error: unknown,
  find: (one: { code?: unknown; syscall?: unknown }) => Found | undefined,
): Found | undefined {
  for (let one = error, depth = 0; depth < 4 && typeof one === "object" && one !== null; depth++) {
    const found = find(one);
    if (found !== undefined) return found;
    one = (one as { cause?: unknown }).cause;
  }
  return undefined;
}
