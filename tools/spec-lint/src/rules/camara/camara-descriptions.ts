import type { Json, JsonObject } from "../../json.ts";
import { isObject, objectAt, objectsIn, textAt } from "../../json.ts";
import type { Api } from "../../model/api.ts";
import { operations, responses } from "../../model/operations.ts";
import { allSchemas } from "../../model/schemas.ts";
import type { Finding, Rule } from "../../rule.ts";

/** Everything that a reader sees has a description. */
export const camaraDescriptions: Rule = {
  name: "camara-descriptions",
  *check(api) {
    for (const { node, what } of describedThings(api)) {
      if (textAt(api.schema(node), "description") !== "" || textAt(node, "description") !== "") {
        continue;
      }
      yield {
        at: { node },
        reason: `The ${what} has no description.`,
        mend: "Say what it means, with its unit and its limits.",
      } satisfies Finding;
    }
  },
};

function* describedThings(api: Api): Generator<{ node: JsonObject; what: string }> {
  const schemes = objectAt(api.document, "components", "securitySchemes");
  for (const [name, node] of objectsIn(schemes)) yield { node, what: `security scheme ${name}` };
  for (const operation of operations(api)) {
    const { node, parameters } = operation;
    yield { node, what: `operation ${textAt(node, "operationId")}` };
    for (const one of parameters) yield { node: one, what: `parameter ${textAt(one, "name")}` };
    const body = node.requestBody;
    if (isObject(body)) yield { node: body, what: "request body" };
    for (const [status, response] of responses(operation)) {
      yield { node: response, what: `response ${status}` };
      for (const [name, header] of objectsIn(response.headers)) {
        yield { node: header, what: `header ${name}` };
      }
    }
  }
  for (const [name, schema] of api.schemas) {
    if (isObject(schema)) yield { node: schema, what: `schema ${name}` };
  }
  for (const schema of allSchemas(api)) yield* partsOf(schema);
}

function* partsOf(schema: JsonObject): Generator<{ node: JsonObject; what: string }> {
  for (const [name, node] of objectsIn(schema.properties)) {
    yield { node, what: `property ${name}` };
  }
  const items: Json | undefined = schema.items;
  if (isObject(items)) yield { node: items, what: "item of the array" };
}
