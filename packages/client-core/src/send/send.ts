import { AbortError } from "../errors/abort-error.ts";
import type { CarriedOut } from "../errors/telespec-error.ts";
import { UnexpectedBody } from "../errors/unexpected-body.ts";
import type { Operation } from "../operation.ts";
import type { CallOptions } from "../options.ts";
import type { BuiltRequest } from "../request/build.ts";
import { parseBody } from "../response/parse-body.ts";
import { backoff } from "../retry/backoff.ts";
import { isBeforeSending } from "../retry/before-sending.ts";
import { retryAfter } from "../retry/retry-after.ts";
import { attempts as checkAttempts, duration, type Transport } from "../transport.ts";
import { type Answer, isDocumentedSuccess } from "./answer.ts";
import { atLeast, carriedOutBy } from "./carried-out.ts";
import { describe, errorContext, type Failure, failureError } from "./failure.ts";
import { mayRetry } from "./may-retry.ts";
import { report, reportRetry } from "./report.ts";
import { RefusedRedirect, type Try, tryOnce } from "./try.ts";
import { wait } from "./wait.ts";

/** Turns the text of an answer into its value. */
export type Parse = (
  text: string,
  response: Response,
  declared: readonly string[] | undefined,
) => unknown;

/** By the media types that the spec declares. */
export const parseByType: Parse = (text, response, declared) =>
  parseBody(text, response.headers.get("content-type"), declared);

/**
 * Carries a call out: tries, waits and tries again as `x-retry` allows, within the deadlines.
 *
 * @returns the last answer, whatever its status.
 * @throws the errors of this package where there is none.
 */
export async function send(
  transport: Transport,
  operation: Operation,
  request: BuiltRequest,
  options: CallOptions | undefined,
  parse: Parse = parseByType,
): Promise<Answer> {
  const timeout = duration("timeout", options?.timeout, transport.timeout);
  const totalTimeout = duration("totalTimeout", options?.totalTimeout, transport.totalTimeout);
  const attempts = checkAttempts(options?.retry?.attempts, transport.attempts);
  const signal = options?.signal;
  const start = Date.now();
  const deadline = start + totalTimeout;
  let known: CarriedOut = "no";
  let renewed = false;

  // `used` counts against the attempts; the one try with renewed credentials does not.
  for (let attempt = 1, used = 1; ; attempt++, used++) {
    const remaining = deadline - Date.now();
    const total = remaining <= timeout;
    const controller = new AbortController();
    const state: Try = {
      controller,
      attempt,
      authorization: undefined,
      sent: false,
      response: undefined,
    };
    let timedOut = false;
    const timer = startTimer(total ? remaining : timeout, () => {
      timedOut = true;
      controller.abort();
    });
    const abort = () => controller.abort(signal?.reason);
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort, { once: true });

    let answer: Answer | undefined;
    let failure: Failure | undefined;
    try {
      const text = await tryOnce(transport, operation, request, state);
      const response = state.response as Response;
      const declared = operation.responses[response.status];
      const value = typeof text === "string" ? parse(text, response, declared) : text;
      answer = { transport, operation, request, response, value, carriedOut: known };
    } catch (cause) {
      const scope = total ? "total" : "try";
      failure = { cause, state, scope, limit: total ? totalTimeout : timeout, timedOut };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    }
    // The short way home.
    if (answer !== undefined && isDocumentedSuccess(answer)) {
      report(transport, operation, attempt, start, answer.response.status);
      return answer;
    }

    const response = state.response;
    const aborted = !timedOut && controller.signal.aborted;
    const unsent = !state.sent || (response === undefined && isBeforeSending(failure?.cause));
    if (response !== undefined)
      known = atLeast(known, carriedOutBy(response.status, operation.method));
    else if (!unsent) known = atLeast(known, "unknown");

    // An answer that broke off is still an answer: its status was said.
    const broken =
      failure !== undefined &&
      response !== undefined &&
      !timedOut &&
      !aborted &&
      !(failure.cause instanceof RefusedRedirect);
    if (broken) {
      const value = new UnexpectedBody("the connection broke while the body was read", "");
      answer = { transport, operation, request, response, value, carriedOut: known };
    }
    if (answer !== undefined) answer.carriedOut = known;

    let delay: number | undefined;
    if (response?.status === 401 && !renewed && !aborted && renew(transport, operation, state)) {
      renewed = true;
      used--;
      delay = 0;
    } else if (used < attempts && !aborted && !(timedOut && total)) {
      if (mayRetry(operation.retry, { failure, status: response?.status, unsent, broken }))
        delay = (response && retryAfter(response.headers, Date.now())) ?? backoff(used);
    }

    const error = answer
      ? undefined
      : failureError(transport, operation, request, failure as Failure, known);
    // A wait that does not fit into the deadline would only delay the bad news.
    if (delay === undefined || Date.now() + delay >= deadline) {
      report(transport, operation, attempt, start, response?.status, error);
      if (answer !== undefined) return answer;
      throw error;
    }
    const { id, path } = operation;
    reportRetry(transport, {
      operation: id,
      path,
      attempt,
      delay,
      ...(response && { status: response.status }),
      ...(error && { error }),
    });
    try {
      await wait(delay, signal);
    } catch (reason) {
      throw new AbortError(`${describe(operation)} was aborted while waiting to try again`, {
        ...errorContext(operation, request, known),
        reason,
      });
    }
  }
}

/** Timers hold 31 bits of milliseconds; a longer limit, `Infinity` included, is none. */
function startTimer(
  milliseconds: number,
  expire: () => void,
): ReturnType<typeof setTimeout> | undefined {
  return milliseconds < 2 ** 31 ? setTimeout(expire, Math.max(0, milliseconds)) : undefined;
}

/** Whether other credentials may be had after a 401. */
function renew(transport: Transport, operation: Operation, state: Try): boolean {
  return (
    operation.retry !== "never" &&
    state.authorization !== undefined &&
    transport.auth.invalidate(state.authorization)
  );
}
