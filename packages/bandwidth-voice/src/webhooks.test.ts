import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { hangup, response } from "@telespec/bandwidth-voice/bxml";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { webhooks } from "./generated/webhooks.ts";
import {
  checkWebhookReply,
  createWebhookHandler,
  isWebhookError,
  parseWebhook,
  sendWebhook,
  type WebhookEvents,
  webhookFixture,
  webhookKey,
} from "./webhooks.ts";

const auth = { username: "callback-user", password: "not-a-real-password" };
const names = Object.keys(webhooks.events) as (keyof WebhookEvents)[];
const headers = { "content-type": "application/json" };
const document = response(hangup());

describe("every event of the spec", () => {
  it("there are 28, and 13 of them take BXML", () => {
    expect(names).toHaveLength(28);
    expect(Object.values(webhooks.events).filter((event) => "document" in event)).toHaveLength(13);
  });

  it.each(names)(
    "%s is valid as a fixture, read, answered, and the answer is what the platform takes",
    async (name) => {
      const event = webhookFixture(name);
      expect(await parseWebhook({ method: "POST", headers, body: event })).toEqual({
        known: true,
        event,
      });
      const seen: unknown[] = [];
      const takesDocument = "document" in webhooks.events[name];
      const on = {
        [name]: (received: unknown) => {
          seen.push(received);
          return takesDocument ? document : undefined;
        },
      };
      const handler = createWebhookHandler({ auth, on });
      const answer = await sendWebhook("https://app.example.com/", event, {
        auth,
        fetch: (url, init) => handler(new Request(url, init)),
      });
      expect(seen).toEqual([event]);
      expect(answer.status).toBe(takesDocument ? 200 : 204);
      expect(await answer.clone().text()).toBe(takesDocument ? String(document) : "");
      expect(await checkWebhookReply(event, answer)).toEqual([]);
    },
  );

  it.each(names)("%s is the same by GET", async (name) => {
    const event = webhookFixture(name);
    let query = "";
    await sendWebhook("https://app.example.com/", event, {
      method: "GET",
      fetch: async (url) => {
        query = new URL(String(url)).search;
        return new Response();
      },
    });
    expect((await parseWebhook({ method: "GET", headers: {}, query })).event).toEqual(event);
  });

  it("only conference events may be answered with nothing instead of BXML", async () => {
    for (const name of names) {
      const problems = await checkWebhookReply(
        webhookFixture(name),
        new Response(null, { status: 204 }),
      );
      const needsDocument = "document" in webhooks.events[name] && !name.startsWith("conference");
      expect(problems.length > 0, name).toBe(needsDocument);
    }
  });
});

describe("parseWebhook", () => {
  it("narrows what is known, and keeps what is not", async () => {
    const gathered = webhookFixture("gather", { digits: "1" });
    const parsed = await parseWebhook({
      method: "POST",
      headers,
      body: { ...gathered, mood: "good" },
    });
    if (!parsed.known || parsed.event.eventType !== "gather") throw new Error("not narrowed");
    expect(parsed.event.digits).toBe("1");
    expect(parsed.event).toHaveProperty("mood", "good");
    const event = { eventType: "whisper", callId: 7 };
    expect(await parseWebhook({ method: "POST", headers, body: event })).toEqual({
      known: false,
      event,
    });
  });

  it("takes an inbound call whose number was not checked, said with null or with nothing", async () => {
    for (const stirShaken of [null, undefined]) {
      const body = JSON.stringify({ ...webhookFixture("initiate"), stirShaken });
      const { known, event } = await parseWebhook({ method: "POST", headers, body });
      expect(known).toBe(true);
      expect(event).toEqual(JSON.parse(body));
    }
  });

  it("says which field is wrong and never a value", async () => {
    const event = {
      ...webhookFixture("initiate"),
      callUrl: "s3cret",
      direction: "sideways",
      diversion: { reason: 1 },
    };
    const error: unknown = await parseWebhook({ method: "POST", headers, body: event }).catch(
      (e: unknown) => e,
    );
    if (!isWebhookError(error)) throw error;
    expect(error.violations).toEqual([
      { field: "diversion.origTo", rule: "required", type: "undefined" },
      { field: "diversion.reason", rule: "type string", type: "number" },
      { field: "callUrl", rule: "format uri", type: "string" },
      { field: "direction", rule: 'enum "inbound", "outbound"', type: "string" },
    ]);
    expect(error.stack).not.toMatch(/s3cret|sideways/);
  });

  it("takes or refuses whatever comes, and fails at nothing", async () => {
    const name = fc.constantFrom(...names, "recordingComplete", "whisper", "__proto__");
    const field = fc.constantFrom(
      "stirShaken",
      "diversion",
      "mediaStream",
      "cause",
      "eventTime",
      "__proto__",
    );
    const fields = fc.dictionary(field, fc.jsonValue({ maxDepth: 2 }));
    await fc.assert(
      fc.asyncProperty(name, fields, async (eventType, odd) => {
        const example = names.includes(eventType as keyof WebhookEvents)
          ? webhookFixture(eventType as keyof WebhookEvents)
          : {};
        const body = JSON.stringify({ ...example, ...odd, eventType });
        const outcome: unknown = await parseWebhook({ method: "POST", headers, body }).catch(
          (e: unknown) => e,
        );
        if (outcome instanceof Error) expect(isWebhookError(outcome) && outcome.status).toBe(400);
        else expect(outcome).toHaveProperty("event.eventType");
      }),
    );
  });
});

describe("webhookFixture", () => {
  it("is coherent when an id is replaced", () => {
    const event = webhookFixture("answer", { callId: "c-1", accountId: "9900001" });
    expect(event.callUrl).toBe("https://voice.bandwidth.com/api/v2/accounts/9900001/calls/c-1");
  });

  it("refuses what the platform would not send", () => {
    expect(() => webhookFixture("gather", { digits: 1 as unknown as string })).toThrow(
      "digits must satisfy type string, and is of type number",
    );
    expect(() => webhookFixture("whisper" as "answer")).toThrow(/no event called whisper/);
  });
});

describe("webhookKey", () => {
  it("is one for a repeated delivery, and another for every other event", () => {
    const event = webhookFixture("dtmf");
    expect(webhookKey(event)).toBe(webhookKey({ ...event }));
    const others = [
      webhookFixture("dtmf", { eventTime: "2026-03-02T14:05:13.503Z" }),
      webhookFixture("dtmf", { callId: "c-1" }),
      webhookFixture("conferenceMemberJoin"),
      webhookFixture("conferenceMemberJoin", { callId: "c-2" }),
      webhookFixture("conferenceMemberJoin", { conferenceId: "conf-2" }),
      webhookFixture("conferenceCreated"),
    ];
    expect(new Set([event, ...others].map(webhookKey)).size).toBe(7);
  });
});

it("runs where no code may be made from text", () => {
  const program = `
    import { parseWebhook, webhookFixture } from "@telespec/bandwidth-voice/webhooks";
    const events = ${JSON.stringify(names)}.map((name) => webhookFixture(name));
    const headers = { "content-type": "application/json" };
    for (const body of events) await parseWebhook({ method: "POST", headers, body });
    let made = true;
    try { new Function("")(); } catch { made = false; }
    console.log(events.length, made);
  `;
  const flags = [
    "--disallow-code-generation-from-strings",
    "--input-type=module",
    "--eval",
    program,
  ];
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  expect(execFileSync(process.execPath, flags, { cwd, encoding: "utf8" })).toBe("28 false\n");
});
