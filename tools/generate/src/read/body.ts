import type { RequestBody } from "../model.ts";
import type { Place } from "../place.ts";
import { at, members, text } from "../place.ts";
import { bodyType } from "../schema-type.ts";
import { checkMediaType } from "./media-type.ts";

/** The request body of an operation, if it has one. */
export function readBody(operation: Place, id: string): RequestBody | undefined {
  const body = at(operation, "requestBody");
  if (body.value === undefined) return undefined;
  const content = at(body, "content");
  const types = members(content);
  const [first] = types;
  if (first === undefined || types.length > 1) {
    operation.report(
      content,
      `the request body has ${types.length} media types`,
      "Declare exactly one: the client cannot choose for its caller.",
    );
    return undefined;
  }
  const [mediaType, place] = first;
  checkMediaType(mediaType, place);
  const required = at(body, "required").value === true;
  const owner = `operations[${JSON.stringify(id)}]["requestBody"]`;
  const way = `${required ? owner : `NonNullable<${owner}>`}["content"][${JSON.stringify(mediaType)}]`;
  return {
    mediaType,
    required,
    type: bodyType(at(place, "schema"), way),
    takesDocument: isXml(mediaType),
    description: text(at(body, "description")),
  };
}

/** XML may also be given as a document that a builder made: client-core's `XmlDocument`. */
function isXml(mediaType: string): boolean {
  return /[/+]xml$/i.test(mediaType);
}
