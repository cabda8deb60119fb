import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { nameSchemas } from "./named-schemas.ts";
import type { Json, JsonObject } from "./place.ts";
import { GeneratorError } from "./problem.ts";
import { addSchemaComment } from "./schema-comments.ts";

/**
 * The contents of `types.ts`: every schema under its own name, and `paths`, `operations`,
 * `components` and `webhooks`. openapi-typescript does the work; this file alone knows of it.
 */
export async function renderTypes(document: JsonObject): Promise<string> {
  const declarations = nameSchemas(await makeNodes(document), document)
    // `$defs` at the root of an OpenAPI document means nothing.
    .filter((node) => !(ts.isTypeAliasDeclaration(node) && node.name.text === "$defs"))
    .map((node) => astToString([node]));
  // The printer indents by four.
  return declarations.join("\n").replace(/^(?: {4})+/gm, (indent) => " ".repeat(indent.length / 2));
}

async function makeNodes(document: JsonObject): Promise<readonly ts.Node[]> {
  try {
    return await openapiTS(JSON.stringify(document), {
      alphabetize: true,
      // A property with a default may be left out of a request.
      defaultNonNullable: false,
      emptyObjectsUnknown: true,
      silent: true,
      transformProperty: (property, schema) =>
        addSchemaComment(property, withoutRemarks(schema), document),
    });
  } catch (error) {
    throw new GeneratorError(
      `openapi-typescript can make no types of the spec: ${(error as Error).message}\n  npm run lint:specs may say where.`,
    );
  }
}

/** openapi-typescript leaves remarks in the descriptions of discriminators. */
function withoutRemarks(schema: object): Json {
  // Its types describe the same JSON.
  const value = schema as JsonObject;
  const { description } = value;
  if (typeof description !== "string") return value;
  const remarks =
    / ?\(enum property replaced by openapi-typescript\)|^discriminator enum property added by openapi-typescript$/;
  return { ...value, description: description.replace(remarks, "") };
}
