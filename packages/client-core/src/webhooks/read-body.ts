import type { Delivery } from "./incoming.ts";
import { WebhookError } from "./webhook-error.ts";

/** The bytes of an event that are read, unless the application says otherwise. */
export const defaultMaxBodyBytes = 65_536;

/**
 * Reads the JSON of a delivery.
 *
 * @throws WebhookError 415 if it is not JSON in UTF-8, 413 if it is too long, 400 if it cannot be parsed.
 */
export async function readJson(delivery: Delivery, limit: number): Promise<unknown> {
  checkMediaType(delivery);
  const length = Number(delivery.header("content-length") ?? 0);
  if (length > limit) throw tooLong(limit);
  const { body } = delivery;
  if (body instanceof ReadableStream) return parse(decode(await readStream(body, limit)));
  if (body instanceof Uint8Array) {
    if (body.length > limit) throw tooLong(limit);
    return parse(decode(body));
  }
  if (typeof body !== "string") return body ?? parse("");
  if (new TextEncoder().encode(body).length > limit) throw tooLong(limit);
  return parse(body);
}

function checkMediaType(delivery: Delivery): void {
  const [type = "", ...parameters] = (delivery.header("content-type") ?? "").split(";");
  const charset = parameters.find((one) => /^\s*charset\s*=/i.test(one));
  const encoding = delivery.header("content-encoding") ?? "identity";
  if (!/^application\/([\w.-]+\+)?json$/i.test(type.trim()))
    throw new WebhookError(415, "The event must come as application/json");
  if (charset !== undefined && !/=\s*"?utf-?8"?\s*$/i.test(charset))
    throw new WebhookError(415, "The event must come in UTF-8");
  if (!/^identity$/i.test(encoding))
    throw new WebhookError(415, "The event must come without a Content-Encoding");
}

async function readStream(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limit) {
        // Whatever else comes is not wanted; a failure to say so changes nothing.
        reader.cancel().catch(() => {});
        throw tooLong(limit);
      }
      parts.push(value);
    }
  } catch (cause) {
    if (cause instanceof WebhookError) throw cause;
    throw new WebhookError(400, "The event's body broke off", { cause });
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new WebhookError(400, "The event's body is not UTF-8");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which may hold a secret.
    throw new WebhookError(
      400,
      text === "" ? "The event has no body" : "The event's body is not JSON",
    );
  }
}

function tooLong(limit: number): WebhookError {
  return new WebhookError(413, `The event is longer than ${limit} bytes`);
}
