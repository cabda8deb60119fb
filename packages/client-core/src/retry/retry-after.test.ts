import { afterEach, describe, expect, it, vi } from "vitest";
import { retryAfter } from "./retry-after.ts";

const now = Date.UTC(2026, 8, 1, 12, 0, 0);
const after = (headers: Record<string, string>, status = 429) =>
  retryAfter(new Response(null, { status, headers }), now);

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("retryAfter", () => {
  it.each([
    ["5", 5000],
    [" 1.5 ", 1500],
    ["Tue, 01 Sep 2026 12:00:07 GMT", 7000],
    ["Tuesday, 01-Sep-26 12:00:07 GMT", 7000],
    ["Tue Sep  1 12:00:07 2026", 7000],
  ])("reads Retry-After, wherever this machine stands: %s", (text, milliseconds) => {
    vi.stubEnv("TZ", "Asia/Tokyo");
    expect(after({ "retry-after": text })).toBe(milliseconds);
  });

  it.each([
    "0",
    "-5",
    "",
    "soon",
    "1e3",
    "0x10",
    "5 3",
    "+5",
    "Tue, 01 Sep 2026 11:59:59 GMT",
    "Tue, 99 Foo 2026 12:00:07 GMT",
  ])("takes nothing from Retry-After: %j", (text) => {
    expect(after({ "retry-after": text })).toBeUndefined();
  });

  it("goes by the server's own clock where the answer tells it", () => {
    const date = "Tue, 01 Sep 2026 09:00:00 GMT";
    expect(after({ "retry-after": "Tue, 01 Sep 2026 09:00:02 GMT", date })).toBe(2000);
    expect(after({ "retry-after": "Tue, 01 Sep 2026 12:00:02 GMT", date: "?" })).toBe(2000);
  });

  it("reads the reset headers of rate limits: seconds, or seconds or milliseconds since 1970", () => {
    expect(after({ "ratelimit-reset": "3" })).toBe(3000);
    expect(after({ "x-ratelimit-reset": String(now / 1000 + 4) })).toBe(4000);
    expect(after({ "x-ratelimit-reset": String(now + 4000) })).toBe(4000);
    expect(after({ "x-ratelimit-reset": String(now / 1000 - 4) })).toBeUndefined();
  });

  it("takes them as Retry-After is taken: by the server's own clock, where the answer tells it", () => {
    const date = "Tue, 01 Sep 2026 09:00:00 GMT";
    expect(after({ "x-ratelimit-reset": String(Date.parse(date) / 1000 + 2), date })).toBe(2000);
  });

  it("passes over them where the answer is no 429: nobody has said that a limit was reached", () => {
    expect(after({ "ratelimit-reset": "60", "x-ratelimit-reset": "3600" }, 503)).toBeUndefined();
    expect(after({ "retry-after": "3", "ratelimit-reset": "60" }, 503)).toBe(3000);
  });

  it("prefers Retry-After, then RateLimit-Reset, and passes over what it cannot read", () => {
    expect(after({ "retry-after": "1", "ratelimit-reset": "2" })).toBe(1000);
    expect(after({ "retry-after": "?", "ratelimit-reset": "2", "x-ratelimit-reset": "3" })).toBe(
      2000,
    );
    expect(after({ "ratelimit-reset": "?", "x-ratelimit-reset": "3" })).toBe(3000);
    // Told to come at once: what the limit says of later does not count.
    expect(after({ "retry-after": "0", "x-ratelimit-reset": "60" })).toBeUndefined();
  });
});
