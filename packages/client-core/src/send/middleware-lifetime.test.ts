import { describe, expect, it } from "vitest";
import { clientOf, failureOf } from "../../test/client.ts";
import { clientWith } from "../../test/middleware.ts";

const ok = () => Response.json({ id: "t-1" });
const create = { body: { label: "a" } };
const broken = new Error("middleware broke, with hunter22");

describe("how long a request of middleware lives: middleware", () => {
  it("that is slow cannot send after the call has given up", async () => {
    const { client, sent } = clientWith([
      async (request, next) => {
        await new Promise((resolve) => setTimeout(resolve, 60));
        return next(request);
      },
    ]);
    const error = await failureOf(client.createThing(create, { totalTimeout: 20 }));
    expect(error).toMatchObject({ name: "TimeoutError", carriedOut: "no" });
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(sent).toHaveLength(0);
  });

  it("that fails while its request is under way ends that, and its failure is nobody's", async () => {
    let signal: AbortSignal | undefined;
    const client = clientOf(ok, {
      middleware: [
        async (request, next) => {
          next(request);
          throw broken;
        },
      ],
      fetch: (_, init) => {
        signal = init?.signal as AbortSignal;
        return new Promise((_, reject) =>
          signal?.addEventListener("abort", () => reject(new Error("aborted"))),
        );
      },
    });
    const error = await failureOf(client.createThing(create));
    expect(error).toMatchObject({ name: "RequestError", carriedOut: "unknown" });
    expect(signal?.aborted).toBe(true);
    // An unhandled rejection would fail the run.
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it("may give up a try by a signal of its own, beside the call's", async () => {
    const given: AbortSignal[] = [];
    const client = clientOf(ok, {
      middleware: [
        (request, next, { attempt }) =>
          next(new Request(request, attempt === 1 ? { signal: AbortSignal.timeout(10) } : {})),
      ],
      fetch: (_, init) => {
        const signal = init?.signal as AbortSignal;
        given.push(signal);
        if (given.length === 2) return Promise.resolve(ok());
        return new Promise((_, reject) =>
          signal.addEventListener("abort", () => reject(signal.reason)),
        );
      },
    });
    expect(await client.getThing({ id: "t-1" })).toEqual({ id: "t-1" });
    expect(given.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it("cannot take the call's signal away", async () => {
    let signal: AbortSignal | undefined;
    const client = clientOf(ok, {
      middleware: [(_, next) => next(new Request("https://api.example/", { signal: null }))],
      fetch: (_, init) => {
        signal = init?.signal as AbortSignal;
        return new Promise(() => {});
      },
    });
    const error = await failureOf(client.getThing({ id: "t-1" }, { totalTimeout: 20 }));
    expect(error).toMatchObject({ name: "TimeoutError", carriedOut: "unknown" });
    expect(signal?.aborted).toBe(true);
  });
});
