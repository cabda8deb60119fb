import { textAt } from "../json.ts";
import { operations } from "../model/operations.ts";
import type { Rule } from "../rule.ts";
import { spot } from "../rule.ts";

const VERBS = [
  ...["add", "answer", "cancel", "create", "delete", "download", "end", "get", "list", "place"],
  ...["remove", "replace", "send", "set", "start", "stop", "transcribe", "update"],
];
const CAMEL_CASE = /^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)*$/;

/** An operationId is camelCase; one that a user calls begins with a verb, since it becomes a method's name. */
export const operationIdForm: Rule = {
  name: "operation-id-form",
  *check(api) {
    for (const { node, method, path, kind } of operations(api)) {
      const id = textAt(node, "operationId");
      const [verb = ""] = id.split(/(?=[A-Z])/);
      if (CAMEL_CASE.test(id) && (kind !== "path" || VERBS.includes(verb))) continue;
      yield {
        at: spot(node, "operationId"),
        reason: `The operationId ${JSON.stringify(id)} of ${method.toUpperCase()} ${path} is no fit name for a method.`,
        mend: `Write it in camelCase${kind === "path" ? `, a verb first: ${VERBS.join(", ")}` : ""}.`,
      };
    }
  },
};
