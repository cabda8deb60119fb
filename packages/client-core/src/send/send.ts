import { AbortError } from "../errors/abort-error.ts";
import type { CarriedOut } from "../errors/telespec-error.ts";
import { isUnexpectedBody, UnexpectedBody } from "../errors/unexpected-body.ts";
import type { Operation } from "../operation.ts";
import type { BuiltRequest } from "../request/build.ts";
import { parseBody } from "../response/parse-body.ts";
import { backoff } from "../retry/backoff.ts";
import { retryAfter } from "../retry/retry-after.ts";
import type { Transport } from "../transport.ts";
import { type Answer, isDocumentedSuccess } from "./answer.ts";
import { atLeast, carriedOutBy } from "./carried-out.ts";
import { describe, errorContext, failureError } from "./failure.ts";
import { Aborted, limited, longestTimer, wait } from "./limited.ts";
import { mayRetry } from "./may-retry.ts";
import { report, reportRetry } from "./report.ts";
import { type Try, tryOnce } from "./try.ts";

/**
 * Carries a call out: tries, waits and tries again as `x-retry` allows, within the deadlines.
 *
 * @param onText told the text of every answer that could be read.
 * @returns the last answer, whatever its status.
 * @throws the errors of this package where there is none.
 */
export async function send(
  transport: Transport,
  operation: Operation,
  request: BuiltRequest,
  onText?: (text: string) => void,
): Promise<Answer> {
  const { signal, limits } = request;
  const start = performance.now();
  const deadline = start + limits.totalTimeout;
  let known: CarriedOut = "no";
  let renewed = false;

  // `used` counts against the attempts; the one try with renewed credentials does not.
  for (let attempt = 1, used = 1; ; attempt++, used++) {
    const remaining = deadline - performance.now();
    const scope = remaining <= limits.timeout ? "total" : "try";
    const one: Try = {
      attempt,
      sent: 0,
      authorization: undefined,
      response: undefined,
      broken: false,
    };
    let answer: Answer | undefined;
    let cause: unknown;
    try {
      const text = await limited(Math.min(remaining, limits.timeout), signal, (tied) =>
        tryOnce(transport, operation, request, one, tied),
      );
      const response = one.response as unknown as Response;
      let value: unknown = text;
      if (typeof text === "string") {
        onText?.(text);
        const { headers, ok, status } = response;
        value = parseBody(text, headers.get("content-type"), ok, operation.responses[status]);
        if (operation.paging && status === 200 && !Array.isArray(value) && !isUnexpectedBody(value))
          value = new UnexpectedBody("the body is not a list", text);
      }
      answer = { transport, operation, request, response, value, carriedOut: known };
    } catch (why) {
      cause = why;
    }
    // The short way home.
    if (answer !== undefined && isDocumentedSuccess(answer)) {
      if (transport.logger !== undefined)
        report(transport, operation, attempt, start, answer.response.status);
      transport.validate?.response?.(
        errorContext(operation, request, "yes"),
        answer.response.status,
        answer.value,
      );
      return answer;
    }

    const { response, sent } = one;
    if (sent > 0)
      known = atLeast(known, response ? carriedOutBy(response.status, request.method) : "unknown");
    if (answer !== undefined) answer.carriedOut = known;

    let delay: number | undefined;
    if (!renewed && renew(transport, operation, one)) {
      renewed = true;
      used--;
      delay = 0;
    } else if (used < limits.attempts && mayRetry(operation.retry, cause, one))
      delay = (response && retryAfter(response.headers)) ?? backoff(used);

    const error = answer
      ? undefined
      : failureError(transport, operation, request, cause, one, scope, known);
    // A wait that does not fit into the deadline would only delay the bad news.
    const fits =
      delay !== undefined && delay <= longestTimer && performance.now() + delay < deadline;
    if (delay === undefined || !fits || cause instanceof Aborted) {
      report(transport, operation, attempt, start, response?.status, error);
      if (answer !== undefined) return answer;
      throw error;
    }
    const { id, path } = operation;
    const { status } = response ?? {};
    reportRetry(transport, {
      operation: id,
      path,
      attempt,
      delay,
      ...(status !== undefined && { status }),
      ...(error && { error }),
    });
    try {
      await wait(delay, signal);
    } catch (why) {
      throw new AbortError(`${describe(operation)} was aborted while waiting to try again`, {
        ...errorContext(operation, request, known),
        reason: (why as Aborted).reason,
      });
    }
  }
}

/** Whether a try was refused with 401, and other credentials may be had. */
function renew(transport: Transport, operation: Operation, one: Try): boolean {
  return (
    one.response?.status === 401 &&
    operation.retry !== "never" &&
    one.authorization !== undefined &&
    transport.auth.invalidate(one.authorization)
  );
}
