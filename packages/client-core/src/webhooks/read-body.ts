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
  const { body } = delivery;
  if (Number(delivery.header("content-length")) > limit) throw tooLong(limit);
  if (body instanceof ReadableStream) return parse(await readText(body, limit));
  if (typeof body === "string" || body instanceof Uint8Array || body instanceof ArrayBuffer)
    return parse(await readText(new Blob([body as BlobPart]).stream(), limit));
  return body ?? parse("");
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

async function readText(stream: ReadableStream<Uint8Array>, limit: number): Promise<string> {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let size = 0;
  let text = "";
  let what = "broke off or was read before";
  try {
    reader = stream.getReader();
    for (;;) {
      const { value } = await reader.read();
      what = "is not UTF-8";
      if (!value) return text + decoder.decode();
      size += value.length;
      // So written, a limit that is no number lets nothing in.
      if (!(size <= limit)) throw tooLong(limit);
      text += decoder.decode(value, { stream: true });
      what = "broke off or was read before";
    }
  } catch (cause) {
    // Whatever else comes is not wanted; a failure to say so changes nothing.
    reader?.cancel().catch(() => {});
    throw cause instanceof WebhookError
      ? cause
      : new WebhookError(400, `The event's body ${what}`, { cause });
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

/** The refusal of an event that is longer than the application reads. */
export function tooLong(limit: number): WebhookError {
  return new WebhookError(413, `The event is longer than ${limit} bytes`);
}
