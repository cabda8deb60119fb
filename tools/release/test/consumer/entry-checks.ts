import { bearer, createVoiceClient } from "@telespec/bandwidth-voice";
import { hangup, response, speakSentence } from "@telespec/bandwidth-voice/bxml";
import { parseBxml } from "@telespec/bandwidth-voice/bxml/parse";
import { isValidationError, validator } from "@telespec/bandwidth-voice/validate";
import { createWebhookHandler, webhookFixture } from "@telespec/bandwidth-voice/webhooks";
import { type Check, equal, failureOf } from "./check.ts";

const callId = "c-15ac29a2-1331029c-2cb0-4a07-b215-b22865662d85";

function delivery(authorization: string): Request {
  return new Request("https://app.example.com/callbacks", {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: JSON.stringify(webhookFixture("answer")),
  });
}

/** What the further entries do in every runtime. */
export const entryChecks: Readonly<Record<string, Check>> = {
  "reads the BXML that it has built": async () => {
    const xml = String(response(speakSentence("</SpeakSentence> & so on"), hangup()));
    equal(
      [parseBxml(xml).verbs.map(({ name }) => name), String(parseBxml(xml)) === xml],
      [["SpeakSentence", "Hangup"], true],
    );
  },
  "sends the BXML that it has built": async ({ voice }) => {
    const client = createVoiceClient({
      accountId: "9900000",
      auth: bearer("token-1"),
      baseUrl: voice,
    });
    const result = await client.updateCallBxml({ callId, body: response(hangup()) }).result();
    equal(result.status, 204);
  },
  "answers an event with BXML, and only to whom it knows": async () => {
    const handler = createWebhookHandler({
      auth: { username: "user", password: "password" },
      on: { answer: () => response(hangup()) },
    });
    const answer = await handler(delivery(`Basic ${btoa("user:password")}`));
    equal([answer.status, (await answer.text()).includes("<Hangup/>")], [200, true]);
    equal((await handler(delivery(`Basic ${btoa("user:other")}`))).status, 401);
  },
  "does not send what breaks the spec, when told to look": async ({ voice }) => {
    const validate = validator({ requests: true, responses: true });
    const auth = bearer("token-1");
    const client = createVoiceClient({ accountId: "9900000", auth, baseUrl: voice, validate });
    equal((await client.getCallState({ callId })).callId, callId);
    const error = await failureOf(client.listCalls({ pageSize: 0 }));
    equal(isValidationError(error) && error.carriedOut, "no");
  },
};
