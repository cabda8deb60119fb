import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrived, parcelApi, post } from "../../test/parcel-events.ts";
import type { IncomingWebhook } from "./incoming.ts";
import { parseWebhook } from "./parse.ts";
import type { JsonFields } from "./table.ts";
import { isWebhookError, type WebhookError } from "./webhook-error.ts";

const parse = (input: Request | IncomingWebhook, maxBodyBytes?: number) =>
  parseWebhook<JsonFields>(parcelApi, input, maxBodyBytes === undefined ? {} : { maxBodyBytes });

async function refused(input: Request | IncomingWebhook, limit?: number): Promise<WebhookError> {
  const error = await parse(input, limit).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isWebhookError(error)) throw error ?? new Error("the event was taken");
  return error;
}

const get = (query: string) => new Request(`https://app.example.com/parcels?${query}`);

describe("an event by POST", () => {
  it("is known, with what the spec does not know kept", async () => {
    const event = { ...arrived, weight: 2, colour: { of: ["box"] } };
    expect(await parse(post(event))).toEqual({ known: true, event });
  });

  it("is unknown if the spec does not know it, and no error", async () => {
    for (const kind of ["opened", "toString", "__proto__"]) {
      const event = { kind, parcelId: 7 };
      expect(await parse(post(event))).toEqual({ known: false, event });
    }
  });

  it("has its spelling put right", async () => {
    expect(await parse(post({ ...arrived, kind: "arival" }))).toEqual({
      known: true,
      event: arrived,
    });
  });

  it("says which field does not fit, and why, without its value", async () => {
    const event = {
      ...arrived,
      at: "s3cret-1",
      weight: -1,
      address: { city: "s3cret-2", zip: 1 },
      parcelId: 4111,
    };
    const error = await refused(post(event));
    expect(error.status).toBe(400);
    expect(error.message).toBe(
      "The arrived event does not fit the spec: parcelId must satisfy type string, and is of type number; " +
        "at must satisfy format date-time, and is of type string; weight must satisfy minimum 0, and is of type number",
    );
    expect(error.violations).toContainEqual({
      field: "at",
      rule: "format date-time",
      type: "string",
    });
  });

  it.each([
    ["no discriminator", {}],
    ["one that is no text", { kind: 1 }],
    ["one that is inherited", { __proto__: null }],
    ["an empty one", { kind: "" }],
  ])("is refused with %s", async (_, event) => {
    expect(await refused(post(event))).toMatchObject({
      status: 400,
      violations: [{ field: "kind", rule: "type string" }],
    });
  });

  it.each([
    ["null", "null"],
    ["a list", "[]"],
    ["a text", '"arrived"'],
    ["nothing", ""],
    ["no JSON", '{"password": "s3cret"'],
  ])("is refused if it is %s, which the message does not repeat", async (_, body) => {
    const error = await refused(post(body));
    expect(error.status).toBe(400);
    expect(`${error.stack} ${error.cause}`).not.toContain("s3cret");
  });

  it.each([
    ["text", { "content-type": "text/plain" }],
    ["a form", { "content-type": "application/x-www-form-urlencoded" }],
    ["something like JSON", { "content-type": "application/jsonp" }],
    ["another charset", { "content-type": "application/json; charset=latin1" }],
    ["a compressed body", { "content-encoding": "gzip" }],
  ])("is refused with 415 if it comes as %s", async (_, headers) => {
    expect((await refused(post(arrived, headers))).status).toBe(415);
  });

  it.each([
    "application/json; charset=utf-8",
    'APPLICATION/JSON;Charset="UTF8"',
    "application/vnd.parcel+json",
  ])("may come as %s", async (type) => {
    expect((await parse(post(arrived, { "content-type": type }))).known).toBe(true);
  });

  it("is refused with 405 if it comes by another method", async () => {
    for (const method of ["PUT", "DELETE", "HEAD"])
      expect((await refused(new Request("https://a.example/", { method }))).status).toBe(405);
  });

  it("is refused with 413 if it is longer than the limit in bytes, announced or not", async () => {
    const event = { ...arrived, name: "é".repeat(100) };
    const text = JSON.stringify(event);
    const bytes = new TextEncoder().encode(text);
    const parts = { method: "POST", headers: { "content-type": "application/json" } };
    for (const input of [
      () => post(event),
      () => ({ ...parts, body: text }),
      () => ({ ...parts, body: bytes }),
      () => ({ ...parts, body: bytes.buffer }),
    ]) {
      expect((await parse(input(), bytes.length)).known).toBe(true);
      expect((await refused(input(), bytes.length - 1)).status).toBe(413);
      // A limit that was computed wrongly is none that lets everything in.
      expect((await refused(input(), Number.NaN)).status).toBe(413);
    }
    expect((await refused(get("kind=arrived&parcelId=7"), Number.NaN)).status).toBe(413);
    expect((await refused(post(arrived, { "content-length": "99999" }), 1000)).status).toBe(413);
  });

  it("is read no further than the limit", async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(1000).fill(32));
      },
    });
    const init = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: endless,
      duplex: "half",
    };
    expect((await refused(new Request("https://a.example/", init), 5000)).status).toBe(413);
    expect(pulled).toBeLessThan(10);
  });

  it("is refused with 400 if its body breaks off or is not UTF-8", async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error("reset")),
    });
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", headers, body: broken, duplex: "half" };
    expect((await refused(new Request("https://a.example/", init))).message).toContain("broke off");
    const body = new Uint8Array([0x7b, 0xff, 0x7d]);
    expect((await refused({ method: "POST", headers, body })).message).toContain("not UTF-8");
  });
});

describe("an event from the parts that a framework has", () => {
  it.each<[string, unknown]>([
    ["text", JSON.stringify(arrived)],
    ["bytes", new TextEncoder().encode(JSON.stringify(arrived))],
    ["a parsed object", arrived],
  ])("may have its body as %s", async (_, body) => {
    const headers = { "Content-Type": ["application/json"] };
    expect((await parse({ method: "post", headers, body })).event).toEqual(arrived);
  });

  it.each<[string, NonNullable<IncomingWebhook["query"]>]>([
    ["text", "kind=lost&parcelId=p-1"],
    ["parameters", new URLSearchParams({ kind: "lost", parcelId: "p-1" })],
    ["an object", { kind: "lost", parcelId: ["p-1"], other: undefined }],
  ])("may have its query as %s", async (_, query) => {
    const { event } = await parse({ method: "GET", headers: new Headers(), query });
    expect(event).toEqual({ kind: "lost", parcelId: "p-1" });
  });
});

it.each([undefined, null, {}, { httpMethod: "POST", headers: {} }])(
  "what is no delivery at all is a promise that rejects, not an exception: %j",
  async (input) => {
    const parsed = parse(input as never);
    await expect(parsed).rejects.toThrow(TypeError);
  },
);

describe("a framework's own request", () => {
  const headers = { "content-type": "application/json", "content-encoding": undefined };

  it("may have a header that is undefined", async () => {
    const { event } = await parse({ method: "POST", headers, body: arrived });
    expect(event).toEqual(arrived);
  });

  it("may have a URL without an origin, and its query there or beside it", async () => {
    const posted = { method: "POST", url: "/parcels?kind=lost", headers, body: arrived };
    expect((await parse(posted)).event).toEqual(arrived);
    const got = { method: "GET", url: "/parcels?kind=lost&parcelId=p-1#?kind=moved", headers };
    expect((await parse(got)).event).toEqual({ kind: "lost", parcelId: "p-1" });
    const query = { kind: "moved", parcelId: "p-2" };
    expect((await parse({ ...got, query })).event).toEqual(query);
  });
});

describe("an event by GET", () => {
  it("becomes what the schema says it is", async () => {
    const query = "kind=moved&parcelId=7&weight=2.5&fragile=true&at=&stops=a&stops=b&colour=1";
    expect((await parse(get(query))).event).toEqual({
      kind: "moved",
      parcelId: "7",
      weight: 2.5,
      fragile: true,
      at: null,
      stops: ["a", "b"],
      colour: "1",
    });
  });

  it("takes one item for a list, and lists and objects as JSON or in parts", async () => {
    const of = async (query: string) => (await parse(get(`kind=moved&parcelId=7&${query}`))).event;
    expect(await of("stops=a")).toMatchObject({ stops: ["a"] });
    expect(await of('stops=["a","b"]')).toMatchObject({ stops: ["a", "b"] });
    expect(await of('address={"city":"Ghent"}')).toMatchObject({ address: { city: "Ghent" } });
    expect(await of("address.city=Ghent&address.zip=9000")).toMatchObject({
      address: { city: "Ghent", zip: "9000" },
    });
  });

  it("is checked as one by POST is", async () => {
    expect(await refused(get("kind=arrived&parcelId=7"))).toMatchObject({
      status: 400,
      message: "The arrived event does not fit the spec: at is missing",
      violations: [{ field: "at", rule: "required", type: "undefined" }],
    });
    expect((await refused(get("kind=moved&parcelId=7&weight=heavy"))).violations).toEqual([
      { field: "weight", rule: "type number", type: "string" },
    ]);
    expect((await refused(get("kind=moved&kind=lost&parcelId=7"))).status).toBe(400);
    expect((await refused(get(`kind=moved&parcelId=${"7".repeat(500)}`), 200)).status).toBe(413);
  });

  it("may be unknown, and have its spelling put right", async () => {
    expect(await parse(get("kind=opened&by=me"))).toEqual({
      known: false,
      event: { kind: "opened", by: "me" },
    });
    const { event } = await parse(get("kind=arival&parcelId=7&at=2026-03-02T14:05:13Z"));
    expect(event.kind).toBe("arrived");
  });
});

describe("hostile input", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "__proto__",
      "constructor",
      "kind",
      "moved",
      "address",
      "at",
      "{}",
      "[",
      "null",
    ),
  );

  it("is taken or refused, and never fails otherwise", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.json(), text),
        fc.dictionary(text, fc.jsonValue()),
        async (raw, fields) => {
          for (const body of [raw, JSON.stringify({ ...fields, kind: "moved" })]) {
            const outcome = await parse(post(body)).catch((error: unknown) => error);
            if (outcome instanceof Error) expect(isWebhookError(outcome)).toBe(true);
            else expect(outcome).toHaveProperty("event");
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("in a query changes no prototype and keeps plain fields as they are", async () => {
    const pairs = fc.array(fc.tuple(text, text), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(pairs, async (fields) => {
        const query = new URLSearchParams([
          ["kind", "opened"],
          ...fields.filter(([name]) => name !== "kind"),
        ]);
        const { event } = await parse({ method: "GET", headers: {}, query });
        expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
        for (const name of query.keys()) expect(Object.hasOwn(event, name)).toBe(true);
      }),
      { numRuns: 300 },
    );
    const query =
      "kind=moved&parcelId=7&__proto__.polluted=1&address.__proto__.polluted=1&address.city=Ghent";
    const { event } = await parse(get(query));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect((event.address as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
