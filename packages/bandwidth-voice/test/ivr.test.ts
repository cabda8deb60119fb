import { parseBxml } from "@telespec/bandwidth-voice/bxml/parse";
import {
  checkWebhookReply,
  nodeListener,
  type Overrides,
  sendWebhook,
  type WebhookEvents,
  webhookFixture,
} from "@telespec/bandwidth-voice/webhooks";
import { afterEach, expect, it, vi } from "vitest";
import { createMenu } from "../examples/ivr/menu.ts";
import { serve } from "./serve.ts";

const auth = { username: "callback-user", password: "not-a-real-password" };
const call = {
  callId: "c-95ac8d6e-2b47e0f1-63c8-4a95-9d20-7e1f3b5a8c64",
  from: "+14085550117",
  to: "+19195550100",
};

afterEach(() => vi.restoreAllMocks());

/** A caller: sends the events that the platform would, and gives the verbs that it would run. */
async function dial(onMessage: (url: string, from: string) => void = () => {}) {
  const menu = createMenu({ path: "/callbacks", auth, agent: "+19195550142", onMessage });
  const url = await serve(nodeListener(menu));
  return async <Name extends keyof WebhookEvents>(
    name: Name,
    overrides: Overrides<Omit<WebhookEvents[Name], "eventType">> = {},
  ) => {
    const event = webhookFixture(name, { ...call, ...overrides } as typeof overrides);
    const answer = await sendWebhook(url, event, { auth });
    expect(await checkWebhookReply(event, answer)).toEqual([]);
    if (answer.status === 204) return "nothing";
    return parseBxml(await answer.text())
      .verbs.map(String)
      .join("\n");
  };
}

const attributes = 'username="callback-user" password="not-a-real-password"';
const asked = (prompt: string, time: number) =>
  `<Gather gatherUrl="/callbacks" maxDigits="1" firstDigitTimeout="10" tag="asked-${time}" ${attributes}>` +
  `<SpeakSentence>${prompt}</SpeakSentence>` +
  "<SpeakSentence>To speak to an agent, press 1. To leave a message, press 2.</SpeakSentence></Gather>";
const said = (text: string) => `<SpeakSentence>${text}</SpeakSentence>`;
const goodbye = `${said("Goodbye.")}\n<Hangup/>`;
const recording = `<Record recordCompleteUrl="/callbacks" recordingAvailableUrl="/callbacks" maxDuration="120" silenceTimeout="5" ${attributes}/>`;

it("a caller who wants an agent is put through, and hears goodbye when the agent hangs up", async () => {
  const sends = await dial();
  expect(await sends("initiate")).toBe(asked("Welcome to Example Clinic.", 1));
  expect(await sends("gather", { digits: "1", tag: "asked-1" })).toBe(
    `${said("One moment.")}\n` +
      `<Transfer transferCallerId="+19195550100" transferCompleteUrl="/callbacks" callTimeout="20" ${attributes}>` +
      `<PhoneNumber transferAnswerUrl="/callbacks" ${attributes}>+19195550142</PhoneNumber></Transfer>`,
  );
  expect(await sends("transferAnswer")).toBe(said("A call from the clinic's menu."));
  expect(await sends("transferComplete", { cause: "hangup" })).toBe(goodbye);
  expect(await sends("disconnect", { cause: "hangup" })).toBe("nothing");
});

it("a caller who finds no agent leaves a message", async () => {
  const messages: unknown[] = [];
  const sends = await dial((...message) => messages.push(message));
  await sends("initiate");
  await sends("gather", { digits: "1", tag: "asked-1" });
  expect(await sends("transferComplete", { cause: "busy" })).toBe(
    `${said("Nobody is free. Please leave a message.")}\n${recording}`,
  );
  expect(await sends("recordComplete")).toBe(`${said("Thank you.")}\n${goodbye}`);
  const mediaUrl = "https://voice.bandwidth.com/api/v2/recordings/r-1/media";
  expect(await sends("recordingAvailable", { mediaUrl })).toBe("nothing");
  expect(messages).toEqual([[mediaUrl, "+14085550117"]]);
});

it("a caller may leave a message at once", async () => {
  const sends = await dial();
  expect(await sends("gather", { digits: "2", tag: "asked-1" })).toBe(
    `${said("Please speak after the tone.")}\n${recording}`,
  );
});

it("a caller who does not choose is asked three times", async () => {
  const sends = await dial();
  expect(await sends("gather", { digits: "", tag: "asked-1" })).toBe(
    asked("Are you still there?", 2),
  );
  expect(await sends("gather", { digits: "9", tag: "asked-2" })).toBe(
    asked("That is no choice.", 3),
  );
  expect(await sends("gather", { digits: "9", tag: "asked-3" })).toBe(goodbye);
  expect(await sends("gather", { digits: "9", tag: "not ours" })).toBe(goodbye);
});

it("an event that the menu cannot answer leads to an apology, not to silence", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const sends = await dial();
  const sorry = said("Something went wrong. Please call again later.");
  expect(await sends("bridgeComplete")).toBe(`${sorry}\n${goodbye}`);
  expect(String(log.mock.calls)).toContain("bridgeComplete: there is no handler");
});

it("an error of the call is written down", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const sends = await dial();
  await sends("disconnect", { cause: "invalid-bxml", errorMessage: "Verb not known" });
  expect(log.mock.calls).toEqual([[`${call.callId} ended: invalid-bxml, Verb not known`]]);
});
