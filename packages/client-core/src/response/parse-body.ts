import { UnexpectedBody } from "../errors/unexpected-body.ts";
import { isJson } from "../request/body.ts";

/**
 * The value of an answer's body, by the media types that the spec declares for its status.
 *
 * @param ok whether the answer is a success: one without a declared body has the value `undefined`; a
 *   failure always has some value, so that `error` is never `undefined`.
 * @param declared media types; an empty list is an answer without a body, `undefined` a status that
 *   the spec does not know. Where such an answer has a body all the same, it should be JSON.
 */
export function parseBody(
  text: string,
  contentType: string | null,
  ok: boolean,
  declared: readonly string[] | undefined,
): unknown {
  // The short way of nearly every answer: a call is rare, its code cold, and each step of the long one a microsecond.
  if (contentType === "application/json" && declared?.[0] === contentType && text !== "")
    return tryJson(text);
  if (ok && declared?.length === 0) return undefined;
  if (text === "") return new UnexpectedBody("the body is empty", text);
  const type = mediaType(contentType ?? "");
  const expected = declared?.length ? declared : ["application/json"];
  if (expected.some(isJson) && (type === "" || isJson(type))) return tryJson(text);
  if (expected.some((one) => mediaType(one) === type)) return text;
  return new UnexpectedBody(
    `the body is ${type || "of no type"} instead of ${expected.join(" or ")}`,
    text,
  );
}

function tryJson(text: string): unknown {
  try {
    // No API here has the body `null`, and a caller would fall over it.
    return JSON.parse(text) ?? new UnexpectedBody("the body is null", text);
  } catch {
    return new UnexpectedBody("the body is not valid JSON", text);
  }
}

function mediaType(contentType: string): string {
  return (contentType.split(";", 1)[0] as string).trim().toLowerCase();
}
