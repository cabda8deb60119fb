import ts from "typescript";
import { docComment } from "./doc-comment.ts";
import type { Json, JsonObject } from "./place.ts";
import { follow, isObject } from "./place.ts";
import { schemaText } from "./schema-text.ts";

/**
 * Puts a schema's description, limits, default and examples before a node. A comment is set even if
 * it is empty: {@link keepFirstComment} then knows that any later one is not ours.
 */
export function addSchemaComment<Node extends ts.Node>(
  node: Node,
  schema: Json | undefined,
  document: JsonObject,
): Node {
  const { value } = follow(document, schema);
  const said = isObject(value) ? commentOn(value) : "";
  return ts.setSyntheticLeadingComments(node, [
    {
      kind: ts.SyntaxKind.MultiLineCommentTrivia,
      text: said.slice("/*".length, -"*/\n".length),
      hasTrailingNewLine: true,
      pos: -1,
      end: -1,
    },
  ]);
}

/**
 * Drops what openapi-typescript says about a property that has a comment of ours. In its other
 * comments an `@` at the beginning of a description's line is kept from beginning a tag.
 */
export function keepFirstComment(node: ts.Node): void {
  const [first] = ts.getSyntheticLeadingComments(node) ?? [];
  if (first === undefined) return;
  const text = first.text.replace(/^( \* {5,})@/gm, "$1\\@");
  ts.setSyntheticLeadingComments(node, text === "" ? undefined : [{ ...first, text }]);
}

function commentOn(schema: JsonObject): string {
  const { title, description } = schema;
  const { limits, tags } = schemaText(schema);
  const paragraphs = [title, description, limits].filter((part) => typeof part === "string");
  return docComment("", paragraphs, tags);
}
