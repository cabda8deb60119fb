import type { Place } from "../place.ts";
import { at } from "../place.ts";

/**
 * Whether the clients can carry a media type: JSON, or text of any kind (XML, plain text). Complains
 * if they cannot, or if a text is described as something other than a string.
 */
export function checkMediaType(mediaType: string, content: Place): void {
  if (/^application\/json$|^[^/]+\/[^/;]+\+json$/i.test(mediaType)) return;
  if (!/^text\/[^*]+$|[/+]xml$/i.test(mediaType)) {
    content.report(
      content,
      `the media type ${mediaType} is not supported`,
      "The clients carry application/json, +json, XML and text/*: use one of these, without parameters.",
    );
    return;
  }
  const type = at(content, "schema", "type");
  if (type.value !== "string")
    content.report(
      type,
      `a body of type ${mediaType} is sent and read as text, but its schema is not a string`,
      "Write type: string.",
    );
}
