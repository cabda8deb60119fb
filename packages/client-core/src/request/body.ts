import type { BodyDescription } from "../table.ts";
import { isXmlDocument } from "../xml-document.ts";
import { refuse, typeName } from "./refuse.ts";

const json = /[/+]json\b/i;

/** Whether a media type is JSON (`application/json`, `application/problem+json`, ...). */
export function isJson(mediaType: string): boolean {
  return json.test(mediaType);
}

/**
 * The bytes of a request body. The media type comes from the spec, never from a guess: JSON is
 * serialised, any other type (XML) is sent as the text it is.
 */
export function serializeBody(
  body: BodyDescription | undefined,
  value: unknown,
): string | undefined {
  if (value === undefined)
    return body?.required ? refuse("the request body is missing") : undefined;
  if (body === undefined) return refuse("the operation takes no request body");
  if (!isJson(body.mediaType)) {
    // Any other object has a text too, but seldom one that anybody wants to send.
    if (typeof value === "string" || isXmlDocument(value)) return String(value);
    return refuse(
      `the request body must be text of type ${body.mediaType} or a document from its builder, not ${typeName(value)}`,
    );
  }
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // Its reason may quote the value.
  }
  return (
    text ??
    refuse(
      "the request body cannot be written as JSON: it is a function, or has a cycle, a BigInt or a bad toJSON",
    )
  );
}
