import { describe, expect, it } from "vitest";
import { clientWith } from "../../test/middleware.ts";
import type { Middleware } from "../index.ts";

const create = { body: { label: "a" } };
const created = () => Response.json({ id: "t-1" }, { status: 201 });

describe("the guide's examples, as middleware in ten lines each", () => {
  describe("a client-side rate limit", () => {
    const limitRate = (perSecond: number): Middleware => {
      let line: Promise<unknown> = Promise.resolve();
      return async (request, next) => {
        const turn = line;
        const pause = () => new Promise((end) => setTimeout(end, 1000 / perSecond));
        // Who has given up in the meantime holds nobody up.
        line = turn.then(() => request.signal.aborted || pause());
        await turn;
        return next(request);
      };
    };

    it("spreads calls", async () => {
      const { client } = clientWith([limitRate(50)]);
      const start = performance.now();
      await Promise.all(Array.from({ length: 6 }, () => client.getThing({ id: "t-1" })));
      expect(performance.now() - start).toBeGreaterThan(95);
    });

    it("holds nobody up for calls that were given up", async () => {
      const { client, sent } = clientWith([limitRate(20)], created);
      const first = client.createThing(create);
      const late = Array.from({ length: 40 }, () =>
        client.createThing(create, { totalTimeout: 20 }),
      );
      const ends = await Promise.allSettled(late);
      expect(ends.filter(({ status }) => status === "rejected")).toHaveLength(40);
      await first;
      // By a clock that only goes forward, its turn would come after two seconds.
      await client.createThing(create, { timeout: 1000 });
      expect(sent).toHaveLength(2);
    });
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
