import { describe, expect, it } from "vitest";
import { parseWebhook, webhookFixture } from "../webhooks.ts";
import { normalizeSpelling } from "./spelling.ts";

const parse = (event: object) =>
  parseWebhook({ method: "POST", headers: { "content-type": "application/json" }, body: event });

describe("a spelling that Bandwidth's documents disagree on", () => {
  it("recordingComplete is the event recordComplete", async () => {
    const event = webhookFixture("recordComplete");
    expect(await parse({ ...event, eventType: "recordingComplete" })).toEqual({
      known: true,
      event,
    });
  });

  it("mediaStreamStarted with a cause, or the stream that was there first, is mediaStreamRejected", async () => {
    const event = webhookFixture("mediaStreamRejected");
    expect(await parse({ ...event, eventType: "mediaStreamStarted" })).toEqual({
      known: true,
      event,
    });
    const started = webhookFixture("mediaStreamStarted");
    expect(await parse(started)).toEqual({ known: true, event: started });
    expect(await parse({ ...started, cause: null })).toMatchObject({
      event: { eventType: "mediaStreamStarted" },
    });
    expect(
      normalizeSpelling({ eventType: "mediaStreamStarted", originalMediaStream: {} }).eventType,
    ).toBe("mediaStreamRejected");
  });

  it.each([
    ["Tn-Validation-Passed", "TN-Validation-Passed"],
    ["TN-Verification-Passed", "TN-Validation-Passed"],
    ["tn-validation-FAILED", "TN-Validation-Failed"],
    ["TN-Verification-Failed", "TN-Validation-Failed"],
    ["TN-Validation-Passed", "TN-Validation-Passed"],
    ["No-TN-Validation", "No-TN-Validation"],
  ])("the verstat %s is %s", async (verstat, expected) => {
    const stirShaken = { verstat, attestationIndicator: "A", other: "kept" };
    const { event } = await parse(webhookFixture("initiate", { stirShaken }));
    expect(event).toMatchObject({
      stirShaken: { verstat: expected, attestationIndicator: "A", other: "kept" },
    });
  });

  it("is the only thing that changes, and nothing does where it is right", () => {
    const event = {
      eventType: "answer",
      stirShaken: { verstat: "TN-Validation-Passed" },
      extra: 1,
    };
    expect(normalizeSpelling(event)).toBe(event);
    for (const stirShaken of [null, "x", [], { verstat: 1 }, undefined])
      expect(normalizeSpelling({ eventType: "initiate", stirShaken }).stirShaken).toBe(stirShaken);
  });

  it("stabilized may be a boolean or its text", async () => {
    const event = webhookFixture("realTimeTranscriptionStarted");
    for (const stabilized of [true, "false"]) {
      const realTimeTranscription = { ...event.realTimeTranscription, stabilized };
      expect((await parse({ ...event, realTimeTranscription })).known).toBe(true);
    }
  });
});
