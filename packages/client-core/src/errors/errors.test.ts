import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import * as core from "../index.ts";
import type { ErrorContext } from "./telespec-error.ts";

const context: ErrorContext = {
  operation: "createThing",
  carriedOut: "unknown",
  request: { method: "POST", path: "/things" },
  correlationId: "corr-1",
  cause: new Error("the cause"),
};
const response = new Response("secret-body", { status: 429, headers: { "x-secret": "in-header" } });
const violations = [{ field: "body", rule: "required", type: "object" }];

const all = {
  AbortError: new core.AbortError("m", { ...context, reason: "secret-reason" }),
  ApiError: new core.ApiError("m", { ...context, status: 429, error: { a: 1 }, response }),
  ConnectionError: new core.ConnectionError("m", { ...context, code: "ECONNRESET" }),
  PagingError: new core.PagingError("m", context),
  RedirectError: new core.RedirectError("m", {
    ...context,
    status: 307,
    response,
    targetOrigin: "https://b.example",
  }),
  RequestError: new core.RequestError("m", context),
  TimeoutError: new core.TimeoutError("m", { ...context, scope: "try", limit: 5 }),
  TokenError: new core.TokenError("m", { ...context, status: 400 }),
  ValidationError: new core.ValidationError("m", { ...context, subject: "request", violations }),
};
const guards: Record<keyof typeof all, (value: unknown) => boolean> = {
  AbortError: core.isAbortError,
  ApiError: core.isApiError,
  ConnectionError: core.isConnectionError,
  PagingError: core.isPagingError,
  RedirectError: core.isRedirectError,
  RequestError: core.isRequestError,
  TimeoutError: core.isTimeoutError,
  TokenError: core.isTokenError,
  ValidationError: core.isValidationError,
};
const kinds = Object.keys(all) as (keyof typeof all)[];

describe.each(kinds)("%s", (kind) => {
  const error = all[kind];

  it("is an Error with its name and what every error of a call says", () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: kind,
      message: "m",
      operation: "createThing",
      carriedOut: "unknown",
      correlationId: "corr-1",
      request: { method: "POST", path: "/things" },
    });
    expect(error.cause).toBe(context.cause);
  });

  it("is known to its own guard alone", () => {
    for (const other of kinds) expect(guards[other](error)).toBe(other === kind);
  });

  it("is known when it comes from another copy of the package", () => {
    const stranger = Object.assign(new Error("m"), { [Symbol.for("telespec.error")]: kind });
    expect(guards[kind](stranger)).toBe(true);
  });

  it("prints neither request, answer, reason nor cause as JSON, nor the answer when inspected", () => {
    const json = JSON.parse(JSON.stringify(error));
    for (const key of ["request", "response", "reason", "cause", "name"])
      expect(json).not.toHaveProperty(key);
    expect(json).toMatchObject({ operation: "createThing", carriedOut: "unknown" });
    expect(inspect(error, { depth: 9 })).not.toMatch(/secret-|in-header|Response/);
  });
});

describe("the guards", () => {
  it.each([undefined, null, 0, "ApiError", {}, new Error("m"), { name: "ApiError" }])(
    "do not know %j",
    (value) => {
      for (const kind of kinds) expect(guards[kind](value)).toBe(false);
    },
  );

  it("tell operations apart", () => {
    expect(core.isApiError(all.ApiError, "createThing")).toBe(true);
    expect(core.isApiError(all.ApiError, "getThing")).toBe(false);
  });
});

describe("what is not known", () => {
  it("is not there, rather than undefined", () => {
    const error = new core.ConnectionError("m", { ...context, code: undefined, cause: undefined });
    expect("code" in error || "cause" in error).toBe(false);
  });
});

describe("ApiError", () => {
  it("gives the answer's headers", () => {
    expect(all.ApiError.headers.get("x-secret")).toBe("in-header");
  });
});

describe("UnexpectedBody", () => {
  it("keeps the text out of print, and is known across copies", () => {
    const body = new core.UnexpectedBody("the body is empty", "secret-text");
    expect(body.text).toBe("secret-text");
    expect(JSON.stringify(body)).toBe('{"problem":"the body is empty"}');
    expect(inspect(body)).not.toContain("secret-text");
    expect(core.isUnexpectedBody(body)).toBe(true);
    expect(core.isUnexpectedBody({ [Symbol.for("telespec.unexpected-body")]: true })).toBe(true);
    for (const value of [undefined, null, "", {}, { problem: "" }])
      expect(core.isUnexpectedBody(value)).toBe(false);
  });
});
