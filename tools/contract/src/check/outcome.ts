import assert from "node:assert/strict";
import type { Call, Result } from "../bench/api-package.ts";
import type { Bench } from "../bench/bench.ts";
import { type Operation, successes } from "../spec/api.ts";

/**
 * Checks that a call ends as the public interface promises, both ways of looking at it: a documented
 * success gives its body, anything else is an `ApiError` that says whether the work was done.
 */
export async function checkOutcome(
  { package: { isApiError } }: Bench,
  operation: Operation,
  call: Call,
  expected: { readonly status: number; readonly body: unknown },
): Promise<Result> {
  const { status, body } = expected;
  const result = await call.result();
  assert.equal(result.status, status, "the status is not the one asked for");
  assert.equal(result.response.status, status, "the response has another status than the result");

  const isSuccess = successes(operation).some((success) => success.status === status);
  assert.equal(result.ok, isSuccess, `ok is ${result.ok} for ${status}`);
  if (isSuccess) {
    assert.deepEqual(result.data, body, "data is not the body");
    assert.ok(!("error" in result), "a success has an error");
    const awaited = await call;
    const items = operation.paged ? (awaited as { items: unknown }).items : awaited;
    assert.deepEqual(items, body, "awaiting gives something else than the body");
    return result;
  }

  assert.deepEqual(result.error, body, "error is not the body");
  assert.ok(!("data" in result), "a failure has data");
  const thrown = await Promise.resolve(call).then(
    () => assert.fail("awaiting did not throw"),
    (error: unknown) => error,
  );
  assert.ok(isApiError(thrown, operation.id), `awaiting threw ${thrown}, which is no ApiError`);
  assert.equal(thrown.status, status, "the ApiError has another status");
  assert.deepEqual(thrown.error, body, "the ApiError has another body");
  assert.equal(thrown.operation, operation.id, "the ApiError names another operation");
  assert.equal(thrown.carriedOut, carriedOut(operation, status), "carriedOut is wrong");
  return result;
}

/** What a refusal says of the work: a 4xx that it was not done, a 5xx nothing, but a read does none. */
function carriedOut({ method }: Operation, status: number): "no" | "unknown" {
  return status < 500 || method === "GET" ? "no" : "unknown";
}
