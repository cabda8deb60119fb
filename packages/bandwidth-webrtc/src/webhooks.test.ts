import { describe, expect, it } from "vitest";
import {
  checkWebhookReply,
  createWebhookHandler,
  isWebhookError,
  parseWebhook,
  sendWebhook,
  webhookFixture,
  webhookKey,
} from "./webhooks.ts";

const names = ["onConnect", "onLeave", "onDisconnect"] as const;
const headers = { "content-type": "application/json" };

describe.each(names)("%s", (name) => {
  it("is valid as a fixture, read, and acknowledged with 200 and nothing", async () => {
    const event = webhookFixture(name);
    expect(await parseWebhook({ method: "POST", headers, body: event })).toEqual({
      known: true,
      event,
    });
    const seen: unknown[] = [];
    const handler = createWebhookHandler({
      auth: "none",
      on: { [name]: (one: unknown) => void seen.push(one) },
    });
    const answer = await sendWebhook("https://app.example.com/", event, {
      fetch: (url, init) => handler(new Request(url, init)),
    });
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
    expect(await checkWebhookReply(event, answer)).toEqual([]);
    expect(seen).toEqual([event]);
  });
});

describe("an event", () => {
  it("may have its time as text or as a number", async () => {
    for (const timestamp of ["1767286805120", 1767286805120]) {
      const body = webhookFixture("onLeave", { timestamp });
      expect((await parseWebhook({ method: "POST", headers, body })).event.timestamp).toBe(
        timestamp,
      );
    }
    const body = { ...webhookFixture("onLeave"), timestamp: "yesterday" };
    const error: unknown = await parseWebhook({ method: "POST", headers, body }).catch(
      (e: unknown) => e,
    );
    expect(isWebhookError(error) && error.violations).toEqual([
      { field: "timestamp", rule: "pattern ^[0-9]+$", type: "string" },
    ]);
  });

  it("narrows by its name, and is no error if that is new", async () => {
    const parsed = await parseWebhook({
      method: "POST",
      headers,
      body: webhookFixture("onLeave", { tag: "agent" }),
    });
    if (!parsed.known || parsed.event.event !== "onLeave") throw new Error("not narrowed");
    expect(parsed.event.tag).toBe("agent");
    const event = { event: "onMute", participantId: 1 };
    expect(await parseWebhook({ method: "POST", headers, body: event })).toEqual({
      known: false,
      event,
    });
  });

  it("does not come by GET", async () => {
    const query = { ...webhookFixture("onLeave") } as Record<string, string>;
    await expect(parseWebhook({ method: "GET", headers, query })).rejects.toMatchObject({
      status: 405,
    });
  });

  it("has a key of its own", () => {
    const event = webhookFixture("onLeave");
    const others = [
      webhookFixture("onDisconnect"),
      webhookFixture("onLeave", { timestamp: "1" }),
      webhookFixture("onLeave", { participantId: "p" }),
    ];
    expect(webhookKey({ ...event })).toBe(webhookKey(event));
    expect(new Set([event, ...others].map(webhookKey)).size).toBe(4);
  });
});

it("a fixture that the platform would not send is refused", () => {
  expect(() => webhookFixture("onLeave", { deviceId: undefined })).toThrow(/deviceId is missing/);
  expect(() => webhookFixture("onMute" as "onLeave")).toThrow(/no event called onMute/);
});
