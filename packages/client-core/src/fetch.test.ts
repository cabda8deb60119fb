import { describe, expect, it } from "vitest";
import { failureOf } from "../test/client.ts";
import { closedPort, sendJson, startServer } from "../test/server.ts";
import { type Problem, type Thing, things } from "../test/things-api.ts";
import { createFetchClient } from "./fetch.ts";
import { bearer, type ClientOptions, createPathTransport, createValidator } from "./index.ts";
import { type XmlDocument, xmlDocument } from "./xml-document.ts";

interface Answer<Status extends number, Body> {
  responses: Record<Status, { content: { "application/json": Body } }>;
}
interface Empty {
  responses: { 204: { content?: never } };
}
interface Owned {
  path: { owner?: string; id: string };
}

/** The paths of the things API, as openapi-typescript writes them. */
interface Paths {
  "/owners/{owner}/things/{id}": {
    parameters: object;
    get: { parameters: Owned & { query?: { since?: Date } } } & Answer<200, Thing> &
      Answer<400, Problem>;
    delete: { parameters: Owned } & Empty;
  };
  "/owners/{owner}/things/{id}/drawing": {
    parameters: object;
    put: {
      parameters: Owned;
      requestBody: { content: { "application/xml": string } };
    } & Empty;
  };
  "/owners/{owner}/things/{id}/ring": {
    parameters: object;
    post: { parameters: Owned & { header?: { "x-correlator"?: string } } } & Empty;
  };
  "/owners/{owner}/things": {
    parameters: object;
    get: {
      parameters: { path?: { owner?: string }; query?: { tag?: string[] } };
    } & Answer<200, Thing[]>;
  };
  "/elsewhere": { parameters: object; get: Answer<200, Thing> };
}

function fetchClient(baseUrl: string, options: Partial<ClientOptions> = {}) {
  const all = { owner: "o-1", auth: bearer("token-1234"), baseUrl, ...options };
  return createFetchClient<Paths>(things, all);
}

function clientOf(answer: () => Response, options: Partial<ClientOptions> = {}) {
  return fetchClient("https://api.example.com/v1", { fetch: async () => answer(), ...options });
}

const thing = "/owners/{owner}/things/{id}";
const path = { id: "t-1" };

describe("an openapi-fetch client over the transport", () => {
  it("sends with credentials, the user agent and the bound parameter, and types the answer", async () => {
    const server = await startServer((_, response) => sendJson(response, 200, { id: "t-1" }));
    const client = fetchClient(`${server.url}/v1`);
    const since = new Date(0);
    const { data, error, response } = await client.GET(thing, {
      params: { path, query: { since } },
    });
    expect(data?.id).toBe("t-1");
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    expect(server.requests[0]).toMatchObject({
      url: "/v1/owners/o-1/things/t-1?since=1970-01-01T00%3A00%3A00.000Z",
      headers: { authorization: "Bearer token-1234", "user-agent": "telespec-things/1.2.3" },
    });
  });

  it("sends an XML text unquoted, as XML", async () => {
    const server = await startServer((_, response) => response.writeHead(204).end());
    const client = fetchClient(server.url);
    const built: XmlDocument = { [xmlDocument]: true, toString: () => "<Bxml/>" };
    for (const body of ["<Bxml/>", built as string & XmlDocument]) {
      const { error } = await client.PUT(`${thing}/drawing`, { params: { path }, body });
      expect(error).toBeUndefined();
      expect(server.requests.at(-1)).toMatchObject({
        body: "<Bxml/>",
        headers: { "content-type": "application/xml" },
      });
    }
  });

  it.each(["..", ".", ""])("refuses %j as a path value before anything is sent", async (id) => {
    let sent = 0;
    const client = clientOf(() => {
      sent++;
      return Response.json({});
    });
    const error = await failureOf((async () => client.GET(thing, { params: { path: { id } } }))());
    expect(error).toMatchObject({ name: "RequestError", carriedOut: "no" });
    expect(error.message).toBe(
      `/owners/{owner}/things/{id} was not sent: path parameter "id" must not be "${id}"`,
    );
    expect(sent).toBe(0);
  });

  it("refuses a missing path value", async () => {
    const missing = { params: { path: {} as { id: string } } };
    const error = await failureOf(
      (async () => clientOf(() => Response.json({})).GET(thing, missing))(),
    );
    expect(error.message).toContain('path parameter "id" is missing');
  });

  it("fills in what is bound, also without any path parameters, and misses the rest", async () => {
    const server = await startServer((_, response) => sendJson(response, 200, [{ id: "t-1" }]));
    const client = fetchClient(`${server.url}/v1`);
    await client.GET("/owners/{owner}/things", { params: { query: { tag: ["a", "b"] } } });
    expect(server.requests[0]?.url).toBe("/v1/owners/o-1/things?tag=a&tag=b");
    // @ts-expect-error the types demand an id; JavaScript callers may forget it
    const error = await failureOf(client.GET(thing, {}));
    expect(error.message).toContain('was not sent: path parameter "id" is missing');
    expect(server.requests).toHaveLength(1);
  });

  it("takes a value in braces for a value", async () => {
    const server = await startServer((_, response) => sendJson(response, 200, { id: "t-1" }));
    await fetchClient(`${server.url}/v1`).GET(thing, { params: { path: { id: "{owner}" } } });
    expect(server.requests[0]?.url).toBe("/v1/owners/o-1/things/%7Bowner%7D");
  });

  it("refuses to carry its credentials to another origin", async () => {
    const server = await startServer((_, response) => sendJson(response, 200, { id: "t-1" }));
    const client = fetchClient("https://api.example.com");
    const error = await failureOf(client.GET(thing, { params: { path }, baseUrl: server.url }));
    expect(error).toMatchObject({ name: "RequestError", carriedOut: "no" });
    expect(server.requests).toHaveLength(0);
  });

  it("gives an error value for a failure without a body", async () => {
    const { data, error } = await clientOf(() => new Response(null, { status: 429 }), {
      retry: { attempts: 1 },
    }).GET(thing, { params: { path } });
    expect(data).toBeUndefined();
    expect(error).toEqual({ problem: "the body is empty" });
  });

  it("gives an error value for a failure that says Content-Length 0", async () => {
    const server = await startServer((_, response) =>
      response.writeHead(502, { "content-length": 0 }).end(),
    );
    const client = fetchClient(server.url, { retry: { attempts: 1 } });
    const { error } = await client.GET(thing, { params: { path } });
    expect(error).toEqual({ problem: "the body is empty" });
  });

  it("gives a failure's body, typed, without the secrets it echoes", async () => {
    const { error } = await clientOf(() =>
      Response.json({ message: "no: Bearer token-1234" }, { status: 400 }),
    ).GET(thing, { params: { path } });
    expect(error?.message).toBe("no: ***");
  });

  it("throws an ApiError for HTML with status 200", async () => {
    const client = clientOf(
      () => new Response("<html/>", { headers: { "content-type": "text/html" } }),
    );
    const error = await failureOf(client.GET(thing, { params: { path } }));
    expect(error).toMatchObject({ name: "ApiError", status: 200, carriedOut: "yes" });
  });

  it("throws an ApiError for a status that allows no body", async () => {
    const client = clientOf(() => new Response(null, { status: 304 }));
    const error = await failureOf(client.GET(thing, { params: { path } }));
    expect(error).toMatchObject({ name: "ApiError", status: 304 });
  });

  it("takes an answer whose status text Response refuses", async () => {
    const server = await startServer((_, response) => {
      response.socket?.end(
        'HTTP/1.1 200 o\x07k\r\ncontent-type: application/json\r\ncontent-length: 12\r\n\r\n{"id":"t-1"}',
      );
    });
    const { data, response } = await fetchClient(server.url).GET(thing, { params: { path } });
    expect(data).toEqual({ id: "t-1" });
    expect(response.statusText).toBe("o k");
  });

  it("gives neither data nor error for a 204", async () => {
    const answer = await clientOf(() => new Response(null, { status: 204 })).DELETE(thing, {
      params: { path },
    });
    expect(answer.error).toBeUndefined();
    expect(answer.response.status).toBe(204);
  });

  it("retries what the spec lets it retry", async () => {
    let count = 0;
    const client = clientOf(() =>
      ++count === 1 ? new Response(null, { status: 503 }) : Response.json({ id: "t-1" }),
    );
    expect((await client.GET(thing, { params: { path } })).data).toEqual({ id: "t-1" });
    expect(count).toBe(2);
  });

  it("throws a ConnectionError where nobody answers", async () => {
    const client = fetchClient(await closedPort(), { retry: { attempts: 1 } });
    const error = await failureOf(client.GET(thing, { params: { path } }));
    expect(error).toMatchObject({
      name: "ConnectionError",
      carriedOut: "no",
      operation: "getThing",
    });
  });

  it("obeys the caller's signal, also one that has fired before", async () => {
    const controller = new AbortController();
    controller.abort(new Error("enough"));
    const client = clientOf(() => new Response(null, { status: 204 }));
    const error = await failureOf(
      client.PUT(`${thing}/drawing`, { params: { path }, body: "<a/>", signal: controller.signal }),
    );
    expect(error).toMatchObject({ name: "AbortError", carriedOut: "no" });
    expect((error as Error & { reason: Error }).reason.message).toBe("enough");
  });

  it("throws an ApiError for a status beyond what a Response can be made with", async () => {
    const server = await startServer((_, response) => sendJson(response, 700, { message: "odd" }));
    const client = fetchClient(server.url, { retry: { attempts: 1 } });
    const error = await failureOf(client.GET(thing, { params: { path } }));
    expect(error).toMatchObject({ name: "ApiError", status: 700, error: { message: "odd" } });
  });

  it("tells of the abort where the body of an aborted Request cannot be read", async () => {
    const { fetch } = createPathTransport(things, {
      ...{ owner: "o-1", auth: bearer("token-1234"), baseUrl: "https://api.example.com" },
    });
    const url = "https://api.example.com/owners/o-1/things/t-1/drawing";
    for (const [signal, name] of [
      [AbortSignal.abort(), "AbortError"],
      [new AbortController().signal, "TypeError"],
    ] as const) {
      const request = new Request(url, { method: "PUT", body: "<Bxml/>", signal });
      const arrayBuffer = { value: () => Promise.reject(new TypeError("unreadable")) };
      const error = await failureOf(
        fetch(Object.defineProperty(request, "arrayBuffer", arrayBuffer)),
      );
      expect(error.name).toBe(name);
    }
  });

  it("finds the body also where a Request does not show it as a stream, as in Firefox", async () => {
    let sent: unknown;
    const { fetch } = createPathTransport(things, {
      ...{ owner: "o-1", auth: bearer("token-1234"), baseUrl: "https://api.example.com" },
      fetch: async (_, init) => {
        sent = init?.body;
        return new Response(null, { status: 204 });
      },
    });
    const url = "https://api.example.com/owners/o-1/things/t-1/drawing";
    const request = new Request(url, { method: "PUT", body: "<Bxml/>" });
    await fetch(Object.defineProperty(request, "body", { value: undefined }));
    expect(new TextDecoder().decode(sent as Uint8Array)).toBe("<Bxml/>");
  });

  it("sends a correlation id, and checks the caller's", async () => {
    const server = await startServer((_, response) => response.writeHead(204).end());
    const client = fetchClient(server.url);
    await client.POST(`${thing}/ring`, { params: { path } });
    expect(server.requests[0]?.headers["x-correlator"]).toMatch(/^[0-9a-f-]{36}$/);
    const header = { "x-correlator": "not mine!" };
    const error = await failureOf(client.POST(`${thing}/ring`, { params: { path, header } }));
    expect(error.message).toContain("does not match");
    expect(server.requests).toHaveLength(1);
  });

  it("refuses a path that the API does not have, without printing it", async () => {
    const error = await failureOf(clientOf(() => Response.json({})).GET("/elsewhere"));
    expect(error).toMatchObject({ name: "RequestError", carriedOut: "no" });
    expect(error.message).toBe("GET was not sent: things has no such operation");
  });

  it("checks answers where asked, and cannot check requests", async () => {
    const violation = { field: "body.id", rule: "type string", type: "number" };
    const validate = createValidator({ response: () => [violation] });
    const client = clientOf(() => Response.json({ id: 1 }), { validate });
    const error = await failureOf(client.GET(thing, { params: { path } }));
    expect(error).toMatchObject({ name: "ValidationError", violations: [violation] });
    expect(() =>
      fetchClient("https://api.example.com", { validate: createValidator({ request: () => [] }) }),
    ).toThrow("can check responses only");
  });
});
