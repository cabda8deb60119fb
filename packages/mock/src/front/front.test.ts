import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parcels } from "../fixtures/parcels.ts";
import { loadSpec } from "../load-api.ts";
import { type Mock, startLoaded } from "../start-mock.ts";

let mock: Omit<Mock, "api">;
beforeAll(async () => {
  mock = await startLoaded(() => loadSpec("parcels", parcels), {});
});
afterAll(() => mock.close());

const key = { "X-Key": "any" };
const json = { ...key, "Content-Type": "application/json" };
const ask = (path: string, init: RequestInit = {}) =>
  fetch(mock.url + path, { headers: key, ...init });
const send = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = json) =>
  ask("/parcels", { method: "POST", headers, body });
const reasons = (response: Response) =>
  (JSON.parse(response.headers.get("sl-violations") ?? "[]") as { message: string }[]).map(
    ({ message }) => message,
  );

describe("a request with which nothing is wrong", () => {
  test("gets the first example of its success, with the spec's headers", async () => {
    const response = await send('{"to":"A"}');
    expect(response.status).toBe(201);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("location")).toBe(`${mock.url}/parcels/7`);
    expect(response.headers.has("sl-violations")).toBe(false);
    expect(await response.json()).toEqual({ id: "7" });
  });

  test("gets the media type that it accepts, as text where it is text", async () => {
    const response = await ask("/parcels", { headers: { Accept: "text/csv" } });
    expect(response.headers.get("content-type")).toBe("text/csv");
    expect(await response.text()).toBe("to\nA\nB");
  });

  test("gets no Content-Type with an answer that has no body", async () => {
    const response = await ask("/parcels/7", { method: "PUT" });
    expect(response.status).toBe(204);
    expect(response.headers.has("content-type")).toBe(false);
  });

  test("may send any media type of a declared range", async () => {
    expect((await send("to A", { ...key, "Content-Type": "text/x-parcel" })).status).toBe(201);
  });

  test("may be a HEAD where there is a GET, and is told all but the body", async () => {
    const [get, head] = await Promise.all([
      ask("/parcels/7"),
      ask("/parcels/7", { method: "HEAD" }),
    ]);
    expect(head.status).toBe(200);
    expect(head.headers.get("content-length")).toBe(get.headers.get("content-length"));
    expect(await head.text()).toBe("");
    expect(await get.json()).toEqual({ to: "A" });
  });
});

describe("Prefer", () => {
  const prefer = (value: string, accept = "*/*") =>
    ask("/parcels", { headers: { Prefer: value, Accept: accept } });

  test("chooses a status by its number, also out of a range", async () => {
    const response = await prefer("code=418");
    expect(response.status).toBe(418);
    expect(await response.text()).toBe("no");
  });

  test("chooses an example, and the media type that has it", async () => {
    const response = await prefer("example=none");
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual([]);
  });

  test("makes an answer up from the schema", async () => {
    const made = (await (await prefer("dynamic=true", "application/json")).json()) as unknown[];
    expect(made).toHaveLength(2);
    expect(made).toMatchObject([{ to: expect.any(String) }, { to: expect.any(String) }]);
    expect(made).not.toEqual([{ to: "A" }, { to: "B" }]);
  });

  test("that cannot be met is told apart from all answers of the API", async () => {
    const response = await prefer("example=three");
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({
      status: 422,
      detail: expect.stringContaining("It has for 200: two, none, two"),
    });
  });
});

describe("a refusal", () => {
  test("of a wrong body is the one that the operation declares, with all reasons beside it", async () => {
    const response = await send('{"weight":-1,"extra":true}');
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ code: "INVALID_PARCEL", text: "That is no parcel." }],
    });
    expect(reasons(response)).toEqual([
      "Request body must have required property 'to'",
      "Request body property weight must be >= 0",
      "Request body must NOT have unevaluated properties: 'extra'",
    ]);
  });

  test("that the operation does not declare has the shape of the API's other errors", async () => {
    const response = await ask("/parcels/7", { method: "PUT", headers: json, body: '{"to":5}' });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ code: "INVALID_PARCEL", text: "Request body property to must be string" }],
    });
  });

  test.each(["{", '{"to":"A"', "to=A", "{'to':'A'}"])(
    "of malformed JSON comes at once: %s",
    async (body) => {
      const response = await send(body);
      expect(response.status).toBe(400);
      expect(reasons(response)[0]).toMatch(/^The body is not JSON: /);
    },
  );

  test("of bytes that are no UTF-8 says so", async () => {
    const response = await send(new Uint8Array([0x22, 0xff, 0x22]));
    expect([response.status, ...reasons(response)]).toEqual([400, "The body is not valid UTF-8."]);
  });

  test("of null comes where the schema excludes it, also where a body may be left out", async () => {
    expect((await send("null")).status).toBe(400);
    const put = await ask("/parcels/7", { method: "PUT", headers: json, body: "null" });
    expect([put.status, ...reasons(put)]).toEqual([400, "Request body must not be null"]);
  });

  test("of a missing body that is required says so", async () => {
    const response = await ask("/parcels", { method: "POST" });
    expect([response.status, ...reasons(response)]).toEqual([400, "Body parameter is required"]);
  });

  test.each([
    ["a media type that is not declared", { "Content-Type": "application/xml" }],
    ["a look-alike of a declared media type", { "Content-Type": "application/problem+json" }],
    ["a broken media type", { "Content-Type": "json" }],
    ["a compressed body", { "Content-Type": "application/json", "Content-Encoding": "gzip" }],
  ])("of %s is a 415", async (_, headers) => {
    const response = await send('{"to":"A"}', { ...key, ...headers });
    expect(response.status).toBe(415);
    expect(await response.json()).toEqual({
      errors: [{ code: "UNSUPPORTED_MEDIA_TYPE", text: reasons(response)[0] }],
    });
  });

  test("of a body without Content-Type is a 415", async () => {
    expect((await send(new TextEncoder().encode('{"to":"A"}'), key)).status).toBe(415);
  });

  test("of a body where none is taken is a 415", async () => {
    const options = { method: "POST", headers: json };
    expect((await ask("/parcels/latest", options)).status).toBe(202);
    const response = await ask("/parcels/latest", { ...options, body: "{}" });
    expect(response.status).toBe(415);
    expect(reasons(response)).toEqual(["resendLatestParcel takes no body, but one was sent."]);
  });

  test("of an Accept that excludes the answer is a 406, but a wrong request comes first", async () => {
    const picky = { ...json, Accept: "image/png" };
    const response = await send('{"to":"A"}', picky);
    expect(response.status).toBe(406);
    expect(await response.json()).toMatchObject({ errors: [{ code: "NOT_ACCEPTABLE" }] });
    expect((await send("{}", picky)).status).toBe(400);
  });

  test("of an unknown path is a 404 that lists what there is", async () => {
    const response = await ask("/parcel/7");
    expect(response.status).toBe(404);
    const body = (await response.json()) as { errors: [{ code: string; text: string }] };
    expect(body.errors[0].code).toBe("NOT_FOUND");
    expect(body.errors[0].text).toContain("POST /parcels, GET /parcels/{parcelId}");
  });

  test("of an unknown method is a 405 with Allow", async () => {
    const response = await ask("/v3/parcels/7", { method: "DELETE" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS, PUT");
    expect(await response.json()).toMatchObject({ errors: [{ code: "METHOD_NOT_ALLOWED" }] });
  });

  test("of a body over 10 MiB is a 413, whether its length is told or not", async () => {
    const chunk = new Uint8Array(1024 * 1024);
    const told = await send(new Uint8Array(11 * chunk.length));
    expect([told.status, ...reasons(told)]).toEqual([413, "The body is larger than 10240 KiB."]);
    let chunks = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks += 1;
        if (chunks > 11) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const init = { method: "POST", headers: json, body, duplex: "half" } as RequestInit;
    expect((await ask("/parcels", init)).status).toBe(413);
    expect((await ask("/parcels/7")).status).toBe(200);
  });

  test("of a request without credentials is a 401 with a challenge", async () => {
    const response = await fetch(`${mock.url}/parcels/7`);
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe('Basic realm="parcels", charset="UTF-8"');
  });

  test("of a parameter names it", async () => {
    const path = await ask("/parcels/12345678901");
    expect([path.status, await path.text()]).toEqual([422, "gone"]);
    expect(path.headers.get("sl-violations")).toContain('["request","path","parcelid"]');
    const query = await ask("/parcels?limit=6");
    expect([query.status, await query.text()]).toEqual([422, "no"]);
    expect(query.headers.get("sl-violations")).toContain('["request","query","limit"]');
  });

  test("of a parameter without a value says so, besides what else is wrong", async () => {
    const response = await ask("/parcels?limit=", { headers: { ...key, "X-Trace": "4" } });
    expect([response.status, await response.text()]).toEqual([422, "no"]);
    expect(reasons(response)).toEqual([
      "Request query parameter limit must have a value",
      expect.stringMatching(/pattern/),
    ]);
  });

  test("is not what a value with a comma, a slash or an umlaut gets", async () => {
    for (const value of ["a,b", "a%2Fb", "%C3%BC", "a'b", "a%20b"]) {
      expect((await ask(`/parcels/${value}`)).status).toBe(200);
    }
    expect((await ask("/parcels?tag=a&tag=b&limit=5&unknown=1")).status).toBe(200);
    expect((await ask("/parcels?tag=&unknown=")).status).toBe(200);
  });
});

describe("a header that comes back", () => {
  const trace = (value: string, path = "/parcels", method = "POST") =>
    ask(path, { method, headers: { ...json, "X-Trace": value } }).then(({ headers }) =>
      headers.get("x-trace"),
    );

  test("does so with successes and refusals, the unknown path included", async () => {
    const success = await send('{"to":"A"}', { ...json, "X-Trace": "mine" });
    expect([success.status, success.headers.get("x-trace")]).toEqual([201, "mine"]);
    expect(await trace("mine")).toBe("mine");
    expect(await trace("mine", "/nowhere")).toBe("mine");
    expect(await trace("mine", "/parcels", "PATCH")).toBe("mine");
  });

  test("does not where the operation does not declare it, or the value breaks its schema", async () => {
    expect(await trace("mine", "/parcels/7", "PUT")).toBeNull();
    const wrong = await send('{"to":"A"}', { ...json, "X-Trace": "NOT-MINE" });
    expect([wrong.status, wrong.headers.get("x-trace")]).toEqual([400, null]);
  });
});

describe("a browser", () => {
  const origin = "https://docs.test";

  test("may call from any origin and read all headers that the API declares", async () => {
    const { headers } = await ask("/parcels", { headers: { Origin: origin } });
    expect(headers.get("access-control-allow-origin")).toBe(origin);
    expect(headers.get("access-control-allow-credentials")).toBe("true");
    expect(headers.get("access-control-expose-headers")?.split(", ")).toEqual(
      expect.arrayContaining(["Location", "Link", "Retry-After", "X-Trace"]),
    );
    expect(headers.get("vary")).toBe("Origin");
  });

  test("that asks first is told the methods of the path and may send what it names", async () => {
    const response = await ask("/parcels/7", {
      method: "OPTIONS",
      headers: {
        Origin: origin,
        "Access-Control-Request-Method": "PUT",
        "Access-Control-Request-Headers": "authorization, prefer",
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS, PUT");
    expect(response.headers.get("access-control-allow-headers")).toBe("authorization, prefer");
  });

  test("sees refusals too, with their CORS headers", async () => {
    const response = await ask("/nowhere", { headers: { Origin: origin } });
    expect(response.status).toBe(404);
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
  });

  test("is not who asks OPTIONS without an origin: that is told the methods", async () => {
    const response = await ask("/parcels", { method: "OPTIONS" });
    expect(response.status).toBe(204);
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS, POST");
    expect(response.headers.has("access-control-allow-origin")).toBe(false);
  });
});
