import { UnexpectedBody } from "../errors/unexpected-body.ts";
import { isJson } from "../request/body.ts";

/**
 * The value of an answer's body, by the media types that the spec declares for its status.
 *
 * @param declared media types; an empty list is an answer without a body, `undefined` a status that
 *   the spec does not know (then JSON if it says so, text otherwise).
 */
export function parseBody(
  text: string,
  contentType: string | null,
  declared: readonly string[] | undefined,
): unknown {
  if (declared?.length === 0) return undefined;
  if (declared === undefined)
    return contentType !== null && isJson(contentType) ? tryJson(text) : text;
  if (text === "") return new UnexpectedBody("the body is empty", text);
  const json = declared.some(isJson);
  if (json && (contentType === null || isJson(contentType))) return tryJson(text);
  const type = mediaType(contentType ?? "");
  if (declared.some((one) => mediaType(one) === type)) return text;
  return new UnexpectedBody(
    `the body is ${type || "of no type"} instead of ${declared.join(" or ")}`,
    text,
  );
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return new UnexpectedBody("the body is not valid JSON", text);
  }
}

function mediaType(contentType: string): string {
  return (contentType.split(";", 1)[0] as string).trim().toLowerCase();
}
