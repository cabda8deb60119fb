import { forConference } from "@telespec/bandwidth-voice/bxml";
import { parseBxml } from "@telespec/bandwidth-voice/bxml/parse";
import {
  checkWebhookReply,
  type WebhookEvents,
  webhookFixture,
} from "@telespec/bandwidth-voice/webhooks";
import type { EventSource } from "./event-source.ts";

/** The events of the Voice API. */
export const voiceEvents: EventSource = {
  // The fixture itself says which names there are, and checks what the overrides make.
  make: (name, overrides) => webhookFixture(name as keyof WebhookEvents, overrides),
  check: async (name, event, answer) => {
    const problems = await checkWebhookReply({ ...event }, answer);
    const isDocument =
      /xml/i.test(answer.headers.get("content-type") ?? "") && answer.status === 200;
    return problems.length > 0 || !isDocument
      ? problems
      : bxmlProblems(name, await answer.clone().text());
  },
};

function bxmlProblems(name: string, text: string): readonly string[] {
  try {
    const document = parseBxml(text);
    if (name.startsWith("conference")) forConference(document);
    if (name !== "transferAnswer") return [];
    return document.verbs
      .filter((verb) => /^(Bridge|Conference|Forward|Transfer)$/.test(verb.name))
      .map((verb) => `${name}: <${verb.name}> cannot answer it`);
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
  }
}
