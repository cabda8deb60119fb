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
    const { status, headers } = answer;
    const check = (reply: Response) => checkWebhookReply({ ...event }, reply);
    if (status !== 200) return check(answer);
    // Of a document the parser says more than the spec's schema: the schema gets one that is right.
    const problems = await check(new Response("<Response/>", { headers }));
    const isRead = (await check(new Response(""))).length > 0;
    return isRead ? [...problems, ...(await documentProblems(name, answer))] : problems;
  },
};

async function documentProblems(name: string, answer: Response): Promise<readonly string[]> {
  try {
    const document = parseBxml(await readText(answer));
    if (name.startsWith("conference")) forConference(document);
    if (name !== "transferAnswer") return [];
    return document.verbs
      .filter((verb) => /^(Bridge|Conference|Forward|Transfer)$/.test(verb.name))
      .map((verb) => `${name}: <${verb.name}> cannot answer it`);
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Another encoding than UTF-8 may be used where the document or its Content-Type names it. */
async function readText(answer: Response): Promise<string> {
  const text = await answer.clone().text();
  const named = `${answer.headers.get("content-type")} ${/^\s*<\?xml[^>]*>/.exec(text)}`;
  if (/(charset|encoding)\s*=\s*["']?(?!utf-?8)/i.test(named)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await answer.clone().arrayBuffer());
  } catch {
    throw new Error("the document is not UTF-8");
  }
}
