import { sendWebhook } from "@telespec/bandwidth-voice/webhooks";
import type { RecordedRequest } from "../state/journal.ts";
import { createRedaction } from "../state/redact.ts";
import { eventSource } from "./event-source.ts";
import { readOrder, type WebhookOrder, WebhookOrderError } from "./order.ts";

/** A document has at most 64 KB; more is read so that the check can say how much too long it is. */
const maxAnswerBytes = 1_048_576;

/** What came of an event that was sent. */
export interface SentEvent {
  readonly event: object;
  /** What answered it. */
  readonly answer: SentAnswer;
  /** What the spec does not allow in that answer; a sentence for each. */
  readonly problems: readonly string[];
}

/** An answer to an event. */
export interface SentAnswer {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly body: string;
}

/**
 * Sends an event of an API as the platform would, and checks the answer against the spec.
 *
 * @param body the order, as `POST /__mock/webhooks/{event}` takes it
 * @param note writes the event and its answer down
 * @throws WebhookOrderError 404 if there is no such event, 422 if the order is wrong, 502 if nobody answers.
 */
export async function sendEvent(
  api: string,
  name: string,
  body: Uint8Array,
  note: (entry: Omit<RecordedRequest, "number">) => void,
): Promise<SentEvent> {
  const source = await eventSource(api);
  if (source === undefined) throw new WebhookOrderError(404, `${api} sends no events.`);
  make(404, () => source.make(name, {}));
  const order = readOrder(body);
  const event = make(422, () => source.make(name, order.overrides));
  const response = await deliver(order, event);
  const problems = await source.check(name, event, response);
  const answer: SentAnswer = {
    status: response.status,
    contentType: response.headers.get("content-type") ?? undefined,
    body: await response.text(),
  };
  note(entryOf(name, order, event, answer, problems));
  return { event, answer, problems };
}

function make(status: number, act: () => object): object {
  try {
    return act();
  } catch (error) {
    // A URIError: half of a surrogate pair in an id, which stands in URLs, too.
    if (!(error instanceof TypeError || error instanceof URIError)) throw error;
    throw new WebhookOrderError(status, `${error.message.replace(/^webhookFixture: /, "")}.`);
  }
}

async function deliver({ url, auth }: WebhookOrder, event: object): Promise<Response> {
  try {
    return await readWhole(await sendWebhook(url, event, auth ? { auth } : {}));
  } catch (error) {
    if (error instanceof WebhookOrderError) throw error;
    const { name, cause } = error as { readonly name?: string; readonly cause?: { code?: string } };
    const why = name === "TimeoutError" ? "there was none within 15 seconds" : (cause?.code ?? "");
    throw new WebhookOrderError(
      502,
      `No whole answer came from ${url.origin}${why && `: ${why}`}. Start your server first, and name the port it listens on.`,
    );
  }
}

/** Reads an answer to its end, so that whatever goes wrong on the way goes wrong here. */
async function readWhole(answer: Response): Promise<Response> {
  const { status, headers, body } = answer;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > maxAnswerBytes)
      throw new WebhookOrderError(502, `The answer has more than ${maxAnswerBytes} bytes.`);
    parts.push(part);
  }
  return new Response(size > 0 ? Buffer.concat(parts) : null, { status, headers });
}

/** The event and its answer, as the journal keeps them: without credentials. */
function entryOf(
  name: string,
  { url, auth }: WebhookOrder,
  event: object,
  answer: SentAnswer,
  problems: readonly string[],
): Omit<RecordedRequest, "number"> {
  const headers = {
    "content-type": "application/json",
    ...(auth && {
      authorization: `Basic ${Buffer.from(`${auth.username}:${auth.password}`).toString("base64")}`,
    }),
  };
  const redaction = createRedaction(headers, new Set());
  return {
    time: new Date().toISOString(),
    method: "POST",
    path: redaction.text(url.pathname),
    query: redaction.query(Object.fromEntries(url.searchParams)),
    headers: redaction.headers(headers),
    body: redaction.value(event),
    bodyBytes: new TextEncoder().encode(JSON.stringify(event)).length,
    valid: problems.length === 0,
    violations: problems.map((message) => ({
      location: ["response"],
      severity: "Error",
      code: "webhook-answer",
      message: redaction.text(message),
    })),
    status: answer.status,
    webhook: {
      event: name,
      origin: url.origin,
      answer: { ...answer, body: redaction.text(answer.body.slice(0, 65_536)) },
    },
  };
}
