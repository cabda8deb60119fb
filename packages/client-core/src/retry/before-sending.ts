/**
 * Codes of failures that prove that no byte of the request left. A reset proves nothing, and neither
 * does a browser's bare `TypeError`: what is not on this list may have been sent.
 */
const beforeSending = [
  // Node (libuv and c-ares, from the connect phase)
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  // undici, the fetch of Node
  "UND_ERR_CONNECT_TIMEOUT",
  // Bun
  "ConnectionRefused",
  "FailedToOpenSocket",
];

/** The runtime's code of a failed `fetch`, from the error or its cause. */
export function failureCode(error: unknown): string | undefined {
  return causes(error)
    .map(({ code }) => code)
    .find((code) => typeof code === "string");
}

/** Whether a failure is known to have struck before anything was sent. */
export function isBeforeSending(error: unknown): boolean {
  // Of a host with several addresses, all must have failed so.
  const several = causes(error).find(({ errors }) => Array.isArray(errors) && errors.length > 0);
  return (several?.errors ?? [error]).every(
    (one) =>
      beforeSending.includes(failureCode(one) ?? "") ||
      // ETIMEDOUT and EHOSTUNREACH can strike at any time; Node says whether it was while connecting.
      causes(one).some(({ syscall }) => syscall === "connect"),
  );
}

interface Cause {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly cause?: Cause;
  /** Of an AggregateError. */
  readonly errors?: readonly unknown[];
}

/** An error and what caused it, as far as anybody would look. Whatever was thrown may have no such fields. */
function causes(error: unknown): readonly Cause[] {
  const all: Cause[] = [];
  for (let one = error as Cause | undefined; one && all.length < 4; one = one.cause) all.push(one);
  return all;
}
