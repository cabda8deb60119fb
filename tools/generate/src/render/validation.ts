import type { Api, Operation } from "../model.ts";
import type { Json, Place } from "../place.ts";
import { at } from "../place.ts";
import { isSuccess } from "../read/answers.ts";
import type { SchemaCollector } from "../validation/collect.ts";
import { collectSchemas } from "../validation/collect.ts";
import type { LiteralValue } from "./literal.ts";
import { literal } from "./literal.ts";

/** The contents of `validation.ts`: what client-core checks requests and successes against. */
export function renderValidation(api: Api, root: Place): string {
  const collector = collectSchemas(root);
  const operations = api.operations.map((one) => [one.id, describe(one, collector)] as const);
  const table = {
    operations: Object.fromEntries(operations),
    schemas: asLiteral(collector.named()),
  };
  return `import type { ValidationTable } from "@telespec/client-core/validate";

/** The schemas of the ${api.title}, without their texts. */
export const validation: ValidationTable = ${literal(table)};
`;
}

function describe(operation: Operation, { take }: SchemaCollector): LiteralValue {
  const parameters = operation.parameters.map(({ name, place, bound, required }) => [
    name,
    { schema: asLiteral(take(place, "schema")), required: bound || required || undefined },
  ]);
  const { body } = operation;
  const content = body && at(operation.place, "requestBody", "content", body.mediaType);
  const responses = operation.answers
    .filter((answer) => isSuccess(answer) && answer.mediaTypes.length > 0)
    .map(({ status, place, mediaTypes: [type = ""] }) => [
      status,
      asLiteral(take(at(place, "content", type), "schema")),
    ]);
  return {
    parameters: Object.fromEntries(parameters),
    body: content && {
      schema: asLiteral(take(content, "schema")),
      required: body.required || undefined,
    },
    responses: Object.fromEntries(responses),
  };
}

// The same JSON; only the declared type is wider.
function asLiteral(value: Json): LiteralValue {
  return value as LiteralValue;
}
