import { essenceOf, fallsUnder } from "../../front/media-type.ts";
import type { PrismOperation } from "./load.ts";

/** Whether an operation's request body, sent as this media type, may not be JSON's `null`. */
export function refusesNull(operation: PrismOperation, contentType: string | undefined): boolean {
  const body = operation.request?.body;
  const contents = body !== undefined && "contents" in body ? (body.contents ?? []) : [];
  const essence = essenceOf(contentType ?? "") ?? "";
  const content = contents.find(({ mediaType }) => fallsUnder(essence, mediaType));
  return content?.schema !== undefined && excludesNull(content.schema);
}

/** Where a schema does not say, `null` is taken as allowed. */
function excludesNull(schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null) return schema === false;
  const { type, allOf, anyOf, oneOf } = schema as Record<string, unknown>;
  if (typeof type === "string" && type !== "null") return true;
  if (Array.isArray(type) && !type.includes("null")) return true;
  if (Array.isArray(allOf) && allOf.some(excludesNull)) return true;
  return [anyOf, oneOf].some((choices) => Array.isArray(choices) && choices.every(excludesNull));
}
