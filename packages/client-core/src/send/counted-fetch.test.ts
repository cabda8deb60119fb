import { afterEach, describe, expect, it, vi } from "vitest";
import { clientOf } from "../../test/client.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("on Deno, whose fetch sends a POST again when a kept connection ends", () => {
  function setUp() {
    const clients: { open: boolean; options: object }[] = [];
    vi.stubGlobal("Deno", {
      createHttpClient(options: object) {
        const client = { open: true, options, close: () => Object.assign(client, { open: false }) };
        clients.push(client);
        return client;
      },
    });
    const used: unknown[] = [];
    const things = clientOf((_, _url, init) => {
      used.push((init as { client?: unknown }).client);
      return Response.json({ id: "t-1" }, { status: 201 });
    });
    return { things, clients, used };
  }

  it("a create goes over a connection of its own, which is let go", async () => {
    const { things, clients, used } = setUp();
    await things.createThing({ body: { label: "a" } });
    await things.createThing({ body: { label: "b" } });
    expect(used).toEqual(clients);
    expect(clients).toMatchObject([
      { open: false, options: { poolMaxIdlePerHost: 0 } },
      { open: false, options: { poolMaxIdlePerHost: 0 } },
    ]);
  });

  it("a create is sent as ever where a Deno has no such clients", async () => {
    const { things, used } = setUp();
    vi.stubGlobal("Deno", {});
    await things.createThing({ body: { label: "a" } });
    expect(used).toEqual([undefined]);
  });

  it("what may be done twice goes over kept connections", async () => {
    const { things, clients, used } = setUp();
    await things.removeThing({ id: "t-1" }).catch(() => {});
    expect(used).toEqual([undefined]);
    expect(clients).toEqual([]);
  });
});
