import { covered } from "../cells/obligations.ts";
import { placesOf } from "../schema/places.ts";
import type { Api, Operation } from "../spec/api.ts";
import { isArray, isObject, type Json, type JsonObject } from "../spec/json.ts";
import { valueAt } from "../spec/pointer.ts";

/** What may just be sent: each value of a list, and each limit of a number, a text or a list. */
export function boundaryObligations(api: Api, operation: Operation): string[] {
  return [
    ...(operation.body?.contents ?? []).flatMap(({ schema }) =>
      schema === undefined ? [] : obligations(api, operation, "body", schema),
    ),
    ...operation.parameters.flatMap(({ in: where, name, schema }) =>
      obligations(api, operation, `${where} ${name}`, schema),
    ),
  ];
}

function obligations(
  { document }: Api,
  operation: Operation,
  part: string,
  schema: string,
): string[] {
  return placesOf(document, schema).flatMap(({ path, pointers }) =>
    pointers
      .flatMap((pointer) => limitsOf(valueAt(document.root, pointer)))
      .map((limit) => covered.boundary(operation, part, path, limit)),
  );
}

function limitsOf(schema: Json | undefined): string[] {
  if (!isObject(schema)) return [];
  const { enum: listed, const: only } = schema;
  return [
    ...(isArray(listed) ? listed : []).map((one) => JSON.stringify(one)),
    ...(only === undefined ? [] : [JSON.stringify(only)]),
    ...["minLength", "maxLength", "minItems", "maxItems"].filter((name) => name in schema),
    ...inclusive(schema, "minimum", "exclusiveMinimum"),
    ...inclusive(schema, "maximum", "exclusiveMaximum"),
  ];
}

/** In OpenAPI 3.0 a limit may be made exclusive, and is no value that can be sent then. */
function inclusive(schema: JsonObject, limit: string, exclusive: string): string[] {
  return limit in schema && schema[exclusive] !== true ? [JSON.stringify(schema[limit])] : [];
}
