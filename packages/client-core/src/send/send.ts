import { AbortError } from "../errors/abort-error.ts";
import type { TelespecError } from "../errors/telespec-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { backoff } from "../retry/backoff.ts";
import { retryAfter } from "../retry/retry-after.ts";
import { errorContext } from "./describe.ts";
import { type Answer, type Exchange, isDocumentedSuccess, newTry } from "./exchange.ts";
import { fail } from "./fail.ts";
import { limited, longestTimer, wait } from "./limited.ts";
import { mayRetry } from "./may-retry.ts";
import { report, reportRetry } from "./report.ts";
import { tryOnce } from "./try.ts";

/**
 * Carries a call out: tries, waits and tries again as `x-retry` allows, within the deadlines.
 *
 * @param first its first try, of which nothing has been sent.
 * @returns the last answer, whatever its status.
 * @throws the errors of this package where there is none.
 */
export async function send(first: Exchange): Promise<Answer> {
  const { transport, operation, request } = first;
  const { signal, limits } = request;
  const start = performance.now();
  const deadline = start + limits.totalTimeout;
  let current = first;
  let renewed = false;

  // `used` counts against the attempts; the one try with renewed credentials does not.
  for (let used = 1; ; used++) {
    const one = current;
    const remaining = deadline - performance.now();
    let error: TelespecError | undefined;
    let done = false;
    try {
      await limited(
        Math.min(remaining, limits.timeout),
        signal,
        (tied) => tryOnce(one, tied),
        (aborted) =>
          aborted
            ? abortError(one, "was aborted by the caller's signal")
            : timeoutError(one, remaining <= limits.timeout ? "total" : "try"),
      );
      done = isDocumentedSuccess(one as Answer);
      if (done)
        transport.validate?.response?.(
          errorContext(operation, "yes", request.correlationId),
          (one as Answer).response.status,
          one.value,
        );
    } catch (why) {
      error = why as TelespecError;
    }
    // The short way home.
    if (done && error === undefined) {
      report(one, start);
      return one as Answer;
    }

    const { response } = one;
    let delay: number | undefined;
    if (mayRenew(one) && !renewed) {
      renewed = true;
      used--;
      delay = 0;
    } else if (!done && used < limits.attempts && mayRetry(one, error !== undefined))
      delay = (response && retryAfter(response)) ?? one.delay ?? backoff(used);

    // A wait that does not fit into the deadline would only delay the bad news.
    if (delay === undefined || delay > longestTimer || performance.now() + delay >= deadline) {
      report(one, start, error);
      if (error !== undefined) throw error;
      return one as Answer;
    }
    reportRetry(one, delay, error);
    const next = newTry(transport, operation, request, one);
    await wait(delay, signal, () => abortError(next, "was aborted while waiting to try again"));
    current = next;
  }
}

function abortError(exchange: Exchange, text: string): AbortError {
  exchange.final = true;
  return fail(AbortError, exchange, ` ${text}`, { reason: exchange.request.signal?.reason });
}

/** @param scope which limit the try's timer stood for. */
function timeoutError(exchange: Exchange, scope: "try" | "total"): TimeoutError {
  const { response, left, request } = exchange;
  const name = scope === "try" ? "timeout" : "totalTimeout";
  const limit = request.limits[name];
  const phase = response ? "while reading the answer" : left ? "with no answer" : "before sending";
  return fail(TimeoutError, exchange, ` timed out ${phase}: ${name} is ${limit} ms`, {
    scope,
    limit,
  });
}

/** Takes credentials back that were refused with 401; whether another try may do better with others. */
function mayRenew({ response, operation, authorization, transport, sent }: Exchange): boolean {
  return (
    response?.status === 401 &&
    authorization !== undefined &&
    transport.auth.invalidate(authorization) &&
    operation.retry !== "never" &&
    // A 401 of middleware's own says nothing of what was sent.
    (sent === 0 || operation.retry === "idempotent")
  );
}
