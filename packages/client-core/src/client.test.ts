import { describe, expect, it, vi } from "vitest";
import { clientOf, failureOf, thingsClient } from "../test/client.ts";
import { sendJson, startServer } from "../test/server.ts";
import { things } from "../test/things-api.ts";
import { bearer, type ClientOptions, createClient } from "./index.ts";

const ok = () => Response.json({ id: "t-1" });

describe("createClient", () => {
  it.each<[string, Partial<ClientOptions>]>([
    ["auth is missing", { auth: {} as ClientOptions["auth"] }],
    ["baseUrl must be an http or https URL", { baseUrl: "api.example.com" }],
    ["baseUrl must be an http or https URL", { baseUrl: "ftp://api.example.com" }],
    ["without credentials", { baseUrl: "https://u:p@api.example.com" }],
    ["without credentials, query and fragment", { baseUrl: "https://api.example.com?a=1" }],
    ["timeout must be a number greater than 0", { timeout: 0 }],
    ["timeout must be a number greater than 0", { timeout: "10" as unknown as number }],
    ["totalTimeout must be a number greater than 0", { totalTimeout: Number.NaN }],
    ["retry.attempts must be a whole number of 1 or more", { retry: { attempts: 0 } }],
    ["maxResponseBytes must be a number greater than 0", { maxResponseBytes: -1 }],
    ["must be functions", { fetch: "fetch" as unknown as typeof fetch }],
    ["must be functions", { middleware: [{} as never] }],
    ["validate must be made by validator()", { validate: true as never }],
  ])("refuses options: %s", (message, options) => {
    expect(() => thingsClient("https://api.example.com", options)).toThrow(TypeError);
    expect(() => thingsClient("https://api.example.com", options)).toThrow(`things: `);
    expect(() => thingsClient("https://api.example.com", options)).toThrow(message);
  });

  it("demands what the spec binds, and a base URL where the spec has none", () => {
    const auth = bearer("t");
    const baseUrl = "https://api.example.com";
    expect(() => createClient(things, { auth, baseUrl }, undefined)).toThrow(
      'things: path parameter "owner" is missing',
    );
    const options: ClientOptions & { owner: string } = { auth, owner: "o" };
    expect(() => createClient(things, options, undefined)).toThrow(
      "things: baseUrl must be an http or https URL",
    );
  });

  it("sends a call as the table says, to the wire", async () => {
    const server = await startServer((_, response) => sendJson(response, 200, { id: "t-1" }));
    const client = thingsClient(`${server.url}/v1/`);
    await client.getThing({ id: "a/b", since: new Date(0) });
    expect(server.requests[0]).toMatchObject({
      method: "GET",
      url: "/v1/owners/o-1/things/a%2Fb?since=1970-01-01T00%3A00%3A00.000Z",
      headers: {
        accept: "application/json",
        authorization: "Bearer token-1234",
        "user-agent": "telespec-things/1.2.3",
      },
      body: "",
    });
    expect(server.requests[0]?.headers["content-type"]).toBeUndefined();
  });

  it("calls the caller's fetch without a this, which a browser's own refuses", async () => {
    let self: unknown = "not called";
    const client = thingsClient("https://api.example.com", {
      async fetch() {
        self = this;
        return ok();
      },
    });
    await client.getThing({ id: "t-1" });
    expect(self).toBeUndefined();
  });

  it("leaves the user agent to a browser, where it would cost a preflight", async () => {
    let headers: unknown;
    vi.stubGlobal("document", {});
    const client = clientOf((_, __, init) => {
      headers = init.headers;
      return ok();
    });
    vi.unstubAllGlobals();
    await client.getThing({ id: "t-1" });
    expect(headers).not.toHaveProperty("user-agent");
  });

  it("sends XML as the text it is", async () => {
    const server = await startServer((_, response) => response.writeHead(204).end());
    await thingsClient(server.url).drawThing({ id: "t-1", body: '<Bxml a="1"/>' });
    expect(server.requests[0]?.body).toBe('<Bxml a="1"/>');
    expect(server.requests[0]?.headers["content-type"]).toBe("application/xml");
  });

  it("lets a call override what the options bind", async () => {
    const urls: string[] = [];
    const client = clientOf((_, url) => {
      urls.push(url);
      return ok();
    });
    await client.getThing({ id: "t-1" });
    await client.getThing({ id: "t-1", owner: "o-2" });
    expect(urls.map((url) => url.split("/")[5])).toEqual(["o-1", "o-2"]);
  });

  it("uses a fetch that is put in place after the client was made", async () => {
    const client = thingsClient("https://api.example.com");
    const original = globalThis.fetch;
    globalThis.fetch = async () => ok();
    try {
      expect(await client.getThing({ id: "t-1" })).toEqual({ id: "t-1" });
    } finally {
      globalThis.fetch = original;
    }
  });
});

describe("a call that cannot be a request", () => {
  it.each<[string, unknown, unknown]>([
    ['path parameter "id" is missing', {}, undefined],
    ['path parameter "id" must not be ".."', { id: ".." }, undefined],
    ["not null", { id: null }, undefined],
    ["not null", { id: "t-1", owner: null }, undefined],
    ["not an object", { id: { a: 1 } }, undefined],
    ['there is no parameter "idd"', { id: "t-1", idd: 1 }, undefined],
    ['there is no parameter "constructor"', { id: "t-1", constructor: 1 }, undefined],
    ["takes no request body", { id: "t-1", body: {} }, undefined],
    ["must be objects, not null", null, undefined],
    ["must be objects, not a string", { id: "t-1" }, "fast"],
    ["characters that no header may have", { id: "t-1" }, { headers: { "x-a": "a\r\nb" } }],
    ["the connection's own", { id: "t-1" }, { headers: { "Content-Length": "3" } }],
    ["timeout must be", { id: "t-1" }, { timeout: -5 }],
    ["totalTimeout must be", { id: "t-1" }, { totalTimeout: "1" }],
    ["retry.attempts must be", { id: "t-1" }, { retry: { attempts: 1.5 } }],
    ["signal must be an AbortSignal", { id: "t-1" }, { signal: new AbortController() }],
  ])("is refused before anything is sent: %s", async (message, parameters, options) => {
    let sent = 0;
    const client = clientOf(() => {
      sent++;
      return ok();
    });
    const error = await failureOf(client.getThing(parameters as { id: string }, options as object));
    expect(error).toMatchObject({
      name: "RequestError",
      operation: "getThing",
      carriedOut: "no",
      request: { method: "GET", path: "/owners/{owner}/things/{id}" },
    });
    expect(error.message).toContain("GET /owners/{owner}/things/{id} was not sent: ");
    expect(error.message).toContain(message);
    expect(sent).toBe(0);
  });
});

describe("the options of one call", () => {
  it("add headers, and replace the client's own of the same name", async () => {
    let headers: unknown;
    const client = clientOf((_, __, init) => {
      headers = init.headers;
      return ok();
    });
    await client.getThing(
      { id: "t-1" },
      { headers: { "X-A": "1", Accept: "text/plain", Authorization: "Basic abcd" } },
    );
    expect(headers).toMatchObject({
      "x-a": "1",
      accept: "text/plain",
      authorization: "Basic abcd",
    });
  });

  it("limit this call's tries", async () => {
    let sent = 0;
    const client = clientOf(() => {
      sent++;
      return new Response(null, { status: 503 });
    });
    await client.getThing({ id: "t-1" }, { retry: { attempts: 1 } }).result();
    expect(sent).toBe(1);
  });
});

describe("the correlation id", () => {
  const id = (init: RequestInit) => (init.headers as Record<string, string>)["x-correlator"];

  it("is made once per call, and is the same on its retries and on its error", async () => {
    const seen: (string | undefined)[] = [];
    const client = clientOf(
      (_, __, init) => {
        seen.push(id(init));
        return new Response(null, { status: 429 });
      },
      { retry: { attempts: 3 } },
    );
    vi.spyOn(Math, "random").mockReturnValue(0);
    const one = await failureOf(client.ringThing({ id: "t-1" }));
    const two = await failureOf(client.ringThing({ id: "t-1" }));
    vi.restoreAllMocks();
    expect(seen[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(seen[3]).not.toBe(seen[0]);
    expect(seen).toEqual([seen[0], seen[0], seen[0], seen[3], seen[3], seen[3]]);
    expect([one, two]).toMatchObject([{ correlationId: seen[0] }, { correlationId: seen[3] }]);
  });

  it("is the caller's where the caller gives one, and must match the API's pattern", async () => {
    const seen: (string | undefined)[] = [];
    const client = clientOf((_, __, init) => {
      seen.push(id(init));
      return new Response(null, { status: 204 });
    });
    await client.ringThing({ id: "t-1", "x-correlator": "mine-1" });
    await client.ringThing({ id: "t-1" }, { headers: { "X-Correlator": "mine-2" } });
    expect(seen).toEqual(["mine-1", "mine-2"]);
    const error = await failureOf(client.ringThing({ id: "t-1", "x-correlator": "not mine!" }));
    expect(error.message).toContain('header "x-correlator" does not match ^[a-zA-Z0-9-]{0,55}$');
    expect(seen).toHaveLength(2);
  });

  it("is not sent where the operation does not declare it", async () => {
    let seen: string | undefined = "none";
    await clientOf((_, __, init) => {
      seen = id(init);
      return ok();
    }).getThing({ id: "t-1" });
    expect(seen).toBeUndefined();
  });
});
