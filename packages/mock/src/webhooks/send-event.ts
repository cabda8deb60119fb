import { sendWebhook } from "@telespec/bandwidth-voice/webhooks";
import type { ApiModel } from "../spec/api-model.ts";
import type { RecordedRequest } from "../state/journal.ts";
import type { MockState } from "../state/mock-state.ts";
import { createRedaction } from "../state/redact.ts";
import { type EventSource, eventSource } from "./event-source.ts";
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
 * @param state where the event and its answer are written down, and what ends the wait for it
 * @throws WebhookOrderError 404 if there is no such event, 422 if the order is wrong, 502 if nobody answers.
 */
export async function sendEvent(
  api: ApiModel,
  name: string,
  body: Uint8Array,
  { journal, interruption }: Pick<MockState, "journal" | "interruption">,
): Promise<SentEvent> {
  const source = await eventSource(api.name);
  if (source === undefined) throw new WebhookOrderError(404, `${api.name} sends no events.`);
  if (!isEvent(source, name)) {
    const known = api.webhooks.filter((one) => isEvent(source, one)).join(", ");
    throw new WebhookOrderError(404, `There is no event called ${name}. There is ${known}.`);
  }
  const order = readOrder(body);
  const event = make(source, name, order);
  const response = await deliver(order, event, interruption());
  const problems = await source.check(name, event, response);
  const answer: SentAnswer = {
    status: response.status,
    contentType: response.headers.get("content-type") ?? undefined,
    body: await response.text(),
  };
  journal.add(entryOf(name, order, event, answer, problems));
  return { event, answer, problems };
}

function isEvent(source: EventSource, name: string): boolean {
  try {
    source.make(name, {});
    return true;
  } catch {
    return false;
  }
}

function make(source: EventSource, name: string, { overrides }: WebhookOrder): object {
  try {
    return source.make(name, overrides);
  } catch (error) {
    if (error instanceof URIError) {
      throw new WebhookOrderError(
        422,
        "overrides is not right: an id with half of a surrogate pair, which fits into no URL.",
      );
    }
    if (!(error instanceof TypeError)) throw error;
    const problem = error.message.replace(/^webhookFixture: t/, "T");
    throw new WebhookOrderError(422, `${problem}.`);
  }
}

async function deliver(
  { url, auth }: WebhookOrder,
  event: object,
  interruption: AbortSignal,
): Promise<Response> {
  const send: typeof fetch = (input, init) => {
    const signals = [interruption, ...(init?.signal ? [init.signal] : [])];
    // Node has it since 20.3: before that, who resets the mock waits for the answer.
    return fetch(input, { ...init, signal: AbortSignal.any?.(signals) ?? init?.signal ?? null });
  };
  try {
    return await readWhole(await sendWebhook(url, event, { fetch: send, ...(auth && { auth }) }));
  } catch (error) {
    if (error instanceof WebhookOrderError) throw error;
    if (interruption.aborted)
      throw new WebhookOrderError(502, "The mock was reset or closed before the answer came.");
    throw new WebhookOrderError(502, `No whole answer came from ${url.origin}: ${reason(error)}.`);
  }
}

function reason(error: unknown): string {
  const { name, message, cause } = error as {
    readonly name?: string;
    readonly message?: string;
    readonly cause?: { readonly code?: string; readonly message?: string };
  };
  if (name === "TimeoutError") return "there was none within 15 seconds";
  const code = cause?.code;
  if (code === "ECONNREFUSED")
    return "ECONNREFUSED. Start your server first, and name the port it listens on";
  return code ?? cause?.message ?? message ?? String(error);
}

/** Reads an answer to its end, so that whatever goes wrong on the way goes wrong here. */
async function readWhole(answer: Response): Promise<Response> {
  const { status, headers, body } = answer;
  if (status > 599)
    throw new WebhookOrderError(
      502,
      `The answer has the status ${status}, and HTTP has none over 599.`,
    );
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
