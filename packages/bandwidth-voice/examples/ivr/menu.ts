import {
  type Bxml,
  gather,
  hangup,
  phoneNumber,
  record,
  response,
  speakSentence,
  transfer,
  type Verb,
} from "@telespec/bandwidth-voice/bxml";
import {
  createWebhookHandler,
  type WebhookCredentials,
  type WebhookHandler,
} from "@telespec/bandwidth-voice/webhooks";

/** What the menu needs to know. */
export interface MenuOptions {
  /** Where events come to: relative to it are all URLs below. */
  readonly path: string;
  /** The credentials that the voice application has for that URL. */
  readonly auth: WebhookCredentials;
  /** Who answers when 1 is pressed, in E.164 form. */
  readonly agent: string;
  /** Takes the URL of a message, and who left it. */
  readonly onMessage: (mediaUrl: string, from: string) => void | Promise<void>;
}

const maxTries = 3;

/** A voice menu: 1 speaks to an agent, 2 leaves a message; an agent who is not there leads to a message too. */
export function createMenu({ path, auth, agent, onMessage }: MenuOptions): WebhookHandler {
  // The platform keeps nothing for us but a tag: it carries how often the caller was asked.
  const ask = (prompt: string, asked = 1): Bxml =>
    response(
      gather(
        { gatherUrl: path, maxDigits: 1, firstDigitTimeout: 10, tag: `asked-${asked}`, ...auth },
        speakSentence(prompt),
        speakSentence("To speak to an agent, press 1. To leave a message, press 2."),
      ),
    );
  const takeMessage = (prompt: string): Bxml =>
    response(
      speakSentence(prompt),
      record({
        recordCompleteUrl: path,
        recordingAvailableUrl: path,
        maxDuration: 120,
        silenceTimeout: 5,
        ...auth,
      }),
    );
  const goodbye = (...verbs: readonly Verb[]): Bxml =>
    response(...verbs, speakSentence("Goodbye."), hangup());

  return createWebhookHandler({
    auth,
    fallback: goodbye(speakSentence("Something went wrong. Please call again later.")),
    on: {
      initiate: () => ask("Welcome to Example Clinic."),
      gather: ({ digits, tag, to }) => {
        if (digits === "1")
          return response(
            speakSentence("One moment."),
            transfer(
              { transferCallerId: to, transferCompleteUrl: path, callTimeout: 20, ...auth },
              phoneNumber({ transferAnswerUrl: path, ...auth }, agent),
            ),
          );
        if (digits === "2") return takeMessage("Please speak after the tone.");
        const asked = Number(/^asked-(\d+)$/.exec(tag ?? "")?.[1] ?? maxTries);
        if (asked >= maxTries) return goodbye();
        return ask(digits === "" ? "Are you still there?" : "That is no choice.", asked + 1);
      },
      transferAnswer: () => response(speakSentence("A call from the clinic's menu.")),
      transferComplete: ({ cause }) =>
        cause === "hangup" ? goodbye() : takeMessage("Nobody is free. Please leave a message."),
      recordComplete: () => goodbye(speakSentence("Thank you.")),
      recordingAvailable: async ({ mediaUrl, from }) => {
        if (mediaUrl) await onMessage(mediaUrl, from);
      },
      disconnect: ({ callId, cause, errorMessage }) => {
        if (errorMessage) console.error(`${callId} ended: ${cause}, ${errorMessage}`);
      },
    },
  });
}
