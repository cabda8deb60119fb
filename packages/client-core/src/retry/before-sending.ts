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
  for (let one = error, depth = 0; depth < 4 && typeof one === "object" && one !== null; depth++) {
    const { code, cause } = one as { code?: unknown; cause?: unknown };
    // DOMException has a numeric code; only texts are codes of a runtime.
    if (typeof code === "string") return code;
    one = cause;
  }
  return undefined;
}

/** Whether a failure is known to have struck before anything was sent. */
export function isBeforeSending(error: unknown): boolean {
  const code = failureCode(error);
  return code !== undefined && beforeSending.has(code);
}
