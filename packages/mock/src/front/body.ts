import type { Operation } from "../spec/operations.ts";
import { essenceOf, fallsUnder, isJson } from "./media-type.ts";
import type { Headers } from "./message.ts";

/** The most bytes that a request body may have. */
export const bodyLimit: number = 10 * 1024 * 1024;

/** A request body, or its absence. */
export type Body =
  | { readonly kind: "none" }
  /** `value` is what the JSON says, or the text of any other media type. */
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "refused"; readonly status: 400 | 415; readonly reason: string };

/**
 * Reads a body according to its Content-Type, which must be one that the operation declares.
 * Without a Content-Type nothing is guessed.
 */
export function parseBody(bytes: Uint8Array, headers: Headers, operation: Operation): Body {
  if (bytes.length === 0) return { kind: "none" };

  const coding = headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (coding !== "identity") {
    return refuse(415, `The mock reads no body with Content-Encoding ${coding}: send it as it is.`);
  }
  const declared = operation.requestBody?.mediaTypes ?? [];
  if (declared.length === 0) {
    return refuse(415, `${operation.id} takes no body, but one was sent.`);
  }
  const contentType = headers["content-type"];
  const essence = contentType === undefined ? undefined : essenceOf(contentType);
  if (essence === undefined || !declared.some((range) => fallsUnder(essence, range))) {
    const sent = contentType === undefined ? "A body without Content-Type" : contentType;
    return refuse(415, `${sent} is not what ${operation.id} takes: send ${declared.join(" or ")}.`);
  }

  const text = decode(bytes);
  if (text === undefined) return refuse(400, "The body is not valid UTF-8.");
  return isJson(essence) ? parseJson(text) : { kind: "value", value: text };
}

function refuse(status: 400 | 415, reason: string): Body {
  return { kind: "refused", status, reason };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parseJson(text: string): Body {
  try {
    return { kind: "value", value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(400, `The body is not JSON: ${reason}.`);
  }
}
