import { describe, expect, it } from "vitest";
import { clientWith } from "../../test/middleware.ts";
import type { Middleware } from "../index.ts";

describe("the guide's examples, as middleware in ten lines each", () => {
  it("a client-side rate limit spreads calls", async () => {
    const limitRate = (perSecond: number): Middleware => {
      let free = 0;
      return async (request, next) => {
        const now = performance.now();
        free = Math.max(now, free + 1000 / perSecond);
        await new Promise((resolve) => setTimeout(resolve, free - now));
        return next(request);
      };
    };
    const { client } = clientWith([limitRate(50)]);
    const start = performance.now();
    await Promise.all(Array.from({ length: 6 }, () => client.getThing({ id: "t-1" })));
    expect(performance.now() - start).toBeGreaterThan(95);
  });

  it("tracing times each try", async () => {
    const spans: { name: string; status: number; milliseconds: number }[] = [];
    const trace: Middleware = async (request, next, { operation }) => {
      const start = performance.now();
      const response = await next(request);
      spans.push({
        name: operation,
        status: response.status,
        milliseconds: performance.now() - start,
      });
      return response;
    };
    await clientWith([trace]).client.getThing({ id: "t-1" });
    expect(spans).toMatchObject([{ name: "getThing", status: 200 }]);
  });

  it("a custom header is one line", async () => {
    const header: Middleware = (request, next) => {
      request.headers.set("x-tenant", "blue");
      return next(request);
    };
    const { client, sent } = clientWith([header]);
    await client.getThing({ id: "t-1" });
    expect(sent[0]?.headers.get("x-tenant")).toBe("blue");
  });
});
