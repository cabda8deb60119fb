import { afterEach, describe, expect, it, vi } from "vitest";
import {
  arrived,
  type ParcelEvents,
  type ParcelReplies,
  parcelApi,
  post,
} from "../../test/parcel-events.ts";
import { xmlDocument } from "../xml-document.ts";
import { basicHeader } from "./credentials.ts";
import { createWebhookHandler, type WebhookHandlerOptions } from "./handler.ts";
import { isWebhookError } from "./webhook-error.ts";

type Options = Partial<WebhookHandlerOptions<ParcelEvents, ParcelReplies, string>>;

const auth = { username: "user", password: "s3cret" };
const authorization = basicHeader(auth);
const lost = { kind: "lost", parcelId: "p-1" };
const moved = { kind: "moved", parcelId: "p-1" };
const built = { [xmlDocument]: true, toString: () => "<built/>" };

function setUp(options: Options = {}) {
  const errors: unknown[] = [];
  const events: unknown[] = [];
  const handler = createWebhookHandler<ParcelEvents, ParcelReplies, string>(parcelApi, {
    auth,
    on: {},
    onError: (error, event) => {
      errors.push(error);
      events.push(event);
    },
    ...options,
  });
  return {
    errors,
    events,
    deliver: (event: unknown, headers = {}) => handler(post(event, { authorization, ...headers })),
    handler,
  };
}

afterEach(() => vi.restoreAllMocks());

describe("an event", () => {
  it("is answered with the document that its handler gives, built or as text, now or later", async () => {
    for (const document of ["<text/>", built as unknown as string]) {
      const { deliver } = setUp({ on: { arrived: async () => document } });
      const response = await deliver(arrived);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("application/xml");
      expect(await response.text()).toBe(String(document));
    }
  });

  it("reaches its own handler alone, whole", async () => {
    const on = { arrived: vi.fn(() => "<a/>"), lost: vi.fn(() => undefined) };
    const { deliver } = setUp({ on });
    await deliver({ ...arrived, extra: { deep: [1] } });
    expect(on.arrived.mock.calls).toEqual([[{ ...arrived, extra: { deep: [1] } }]]);
    expect(on.lost).not.toHaveBeenCalled();
  });

  it("is acknowledged without a body where no document is read or needed", async () => {
    const { deliver, errors } = setUp({ on: { lost: () => undefined } });
    for (const event of [lost, moved]) {
      const response = await deliver(event);
      expect(response.status).toBe(204);
      expect(await response.text()).toBe("");
    }
    expect(errors).toEqual([]);
  });

  it("may take a document or nothing", async () => {
    const { deliver } = setUp({
      on: { moved: ({ parcelId }) => (parcelId === "p-1" ? "<a/>" : undefined) },
    });
    expect((await deliver(moved)).status).toBe(200);
    expect((await deliver({ ...moved, parcelId: "p-2" })).status).toBe(204);
  });

  it("that needs a document and has no handler is an error, not a silent hang-up", async () => {
    const { deliver, errors, events } = setUp();
    expect((await deliver(arrived)).status).toBe(500);
    expect(String(errors)).toContain("arrived: there is no handler");
    expect(events).toEqual([arrived]);
  });

  it("that the spec does not know reaches onUnknown, which may answer with a document", async () => {
    const seen: unknown[] = [];
    const { deliver, errors } = setUp({
      onUnknown: (event) => {
        seen.push(event);
        return event.kind === "asked" ? "<a/>" : undefined;
      },
    });
    expect((await deliver({ kind: "opened" })).status).toBe(204);
    expect(await (await deliver({ kind: "asked" })).text()).toBe("<a/>");
    expect(seen).toEqual([{ kind: "opened" }, { kind: "asked" }]);
    expect((await setUp().deliver({ kind: "opened" })).status).toBe(204);
    expect(errors).toEqual([]);
  });
});

describe("a delivery that is refused", () => {
  const refused = async (request: Request, status: number) => {
    const on = { arrived: vi.fn(() => "<a/>"), lost: vi.fn(() => undefined) };
    const onUnknown = vi.fn(() => undefined);
    const { handler, errors } = setUp({ on, onUnknown, maxBodyBytes: 500, fallback: "<f/>" });
    const response = await handler(request);
    expect(response.status).toBe(status);
    for (const one of [on.arrived, on.lost, onUnknown]) expect(one).not.toHaveBeenCalled();
    expect(errors).toHaveLength(1);
    expect(isWebhookError(errors[0]) && errors[0].status).toBe(status);
    return response;
  };

  it("without the right credentials gets 401 and a challenge, whatever else is wrong with it", async () => {
    for (const value of ["", "Basic a", basicHeader({ ...auth, password: "guess" })]) {
      const response = await refused(post("no JSON", { authorization: value }), 401);
      expect(response.headers.get("www-authenticate")).toBe(
        'Basic realm="webhooks", charset="UTF-8"',
      );
      expect(await response.text()).not.toContain("guess");
    }
  });

  it("by another method gets 405 and the methods there are", async () => {
    const request = new Request("https://a.example/", {
      method: "PUT",
      headers: { authorization },
    });
    expect((await refused(request, 405)).headers.get("allow")).toBe("POST, GET");
  });

  it("that is no JSON gets 415", async () => {
    await refused(post("<a/>", { authorization, "content-type": "application/xml" }), 415);
  });

  it("that is too long gets 413", async () => {
    await refused(post({ ...arrived, name: "x".repeat(500) }, { authorization }), 413);
  });

  it("that does not fit the spec gets 400 and the reason in plain text, without values", async () => {
    const response = await refused(post({ ...arrived, at: "s3cret" }, { authorization }), 400);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toBe(
      "The arrived event does not fit the spec: at must satisfy format date-time, and is of type string\n",
    );
  });
});

describe("a handler that fails", () => {
  const broken = () => {
    throw new Error("database s3cret is down");
  };

  it.each([
    ["an exception", broken],
    ["a rejection", async () => broken()],
    ["no document", () => undefined as unknown as string],
    ["a document that is none", () => ({ toString: () => "<a/>" }) as unknown as string],
    ["a text that is no document", () => "hello"],
    ["a document that is too long", () => `<${"a".repeat(100)}`],
  ])(
    "with %s gets the fallback document, and nothing of the failure is in the answer",
    async (_, arrivedHandler) => {
      const { deliver, errors, events } = setUp({
        on: { arrived: arrivedHandler },
        fallback: "<sorry/>",
      });
      const response = await deliver(arrived);
      expect([response.status, response.headers.get("content-type")]).toEqual([
        200,
        "application/xml",
      ]);
      expect(await response.text()).toBe("<sorry/>");
      expect(errors).toHaveLength(1);
      expect(events).toEqual([arrived]);
    },
  );

  it("gets 500 and an empty body without a fallback, so that the platform uses its own", async () => {
    const { deliver } = setUp({ on: { arrived: broken } });
    const response = await deliver(arrived);
    expect([response.status, await response.text()]).toEqual([500, ""]);
  });

  it("gets 500 for an event that needs no document, fallback or not", async () => {
    const { deliver } = setUp({
      on: { lost: broken, moved: broken },
      onUnknown: broken,
      fallback: "<sorry/>",
    });
    for (const event of [lost, moved, { kind: "opened" }])
      expect((await deliver(event)).status).toBe(500);
  });

  it("is told when it answers with a document that nobody reads", async () => {
    const { deliver, errors } = setUp({ on: { lost: () => built as unknown as undefined } });
    expect((await deliver(lost)).status).toBe(500);
    expect(String(errors)).toContain(
      "lost: the handler gave a document, and nobody reads the answer",
    );
  });

  it("is reported by console.error unless onError is given, and a failing onError changes nothing", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const options = { auth, on: { lost: broken } } as const;
    const plain = createWebhookHandler<ParcelEvents, ParcelReplies, string>(parcelApi, options);
    expect((await plain(post(lost, { authorization }))).status).toBe(500);
    expect(log).toHaveBeenCalledOnce();
    for (const onError of [broken, async () => broken()]) {
      const failing = createWebhookHandler<ParcelEvents, ParcelReplies, string>(parcelApi, {
        ...options,
        onError,
      });
      // A rejection that nobody handles would fail the run.
      expect((await failing(post(lost, { authorization }))).status).toBe(500);
    }
  });
});

describe("the options", () => {
  it("let everybody in only when they say so", async () => {
    const { handler } = setUp({ auth: "none" });
    expect((await handler(post(lost))).status).toBe(204);
    expect(() => setUp({ auth: undefined as unknown as "none" })).toThrow(/auth/);
  });

  it("have no fallback that could not answer", () => {
    for (const fallback of ["sorry", "", "<".repeat(101), 7, null])
      expect(() => setUp({ fallback: fallback as string }), String(fallback)).toThrow(
        expect.objectContaining({
          name: "WebhookError",
          message: expect.stringMatching(/^fallback: .*document/),
        }),
      );
    expect(() => setUp({ fallback: built as unknown as string })).not.toThrow();
  });

  it("name no event that there is not", () => {
    const on = { arived: () => "<a/>" } as NonNullable<Options["on"]>;
    expect(() => setUp({ on })).toThrow(/there is no event called arived/);
  });
});
