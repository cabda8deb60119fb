import type { JsonObject } from "../json.ts";
import { isObject, objectAt, objectsIn, textAt } from "../json.ts";
import type { Api } from "../model/api.ts";
import type { Operation } from "../model/operations.ts";
import { calledOperations, responses } from "../model/operations.ts";
import { typesOf } from "../model/schemas.ts";
import type { Finding, Rule } from "../rule.ts";
import { spot } from "../rule.ts";

/** A list says by `x-paging` whether it comes in pages; one with `link` declares the `Link` header. */
export const pagingDeclared: Rule = {
  name: "paging-declared",
  *check(api) {
    for (const operation of calledOperations(api)) {
      if (operation.method === "get") yield* checkList(api, operation);
    }
  },
};

function* checkList(api: Api, operation: Operation): Generator<Finding> {
  const { node } = operation;
  const lists = responses(operation).filter(
    ([status, response]) => status.startsWith("2") && answersList(api, response),
  );
  const named = /^list(?![a-z])/.test(textAt(node, "operationId"));
  const paging = node["x-paging"];
  if (
    paging !== "link" &&
    paging !== "none" &&
    (named || lists.length > 0 || paging !== undefined)
  ) {
    yield {
      at: spot(node, "x-paging"),
      reason: `GET ${operation.path} answers a list, and does not say whether it comes in pages.`,
      mend: "Set x-paging to `link` (pages tied by the Link header) or to `none`.",
    };
  }
  if (paging !== "link") return;
  for (const [status, response] of lists) {
    const names = Object.keys(objectAt(response, "headers")).map((name) => name.toLowerCase());
    if (names.includes("link")) continue;
    yield {
      at: { node: response },
      reason: `GET ${operation.path} has x-paging: link, but its ${status} does not declare Link.`,
      mend: 'Declare the header Link with an example that has rel="next".',
    };
  }
}

function answersList(api: Api, response: JsonObject): boolean {
  return objectsIn(response.content).some(([, media]) => {
    const schema = api.schema(media.schema);
    return isObject(schema) && typesOf(schema).includes("array");
  });
}
