import { calledOperations } from "../model/operations.ts";
import type { Rule } from "../rule.ts";
import { spot } from "../rule.ts";

const CLASSES = ["idempotent", "rejected-only", "never"];

/** Every operation says by `x-retry` when a client may repeat it; a POST never counts as idempotent. */
export const retryDeclared: Rule = {
  name: "retry-declared",
  *check(api) {
    for (const { node, method, path } of calledOperations(api)) {
      const retry = node["x-retry"];
      const name = `${method.toUpperCase()} ${path}`;
      if (typeof retry !== "string" || !CLASSES.includes(retry)) {
        yield {
          at: spot(node, "x-retry"),
          reason: `${name} does not say when a client may repeat it.`,
          mend: `Set x-retry to ${CLASSES.join(", ").replace(/, (?=[^,]*$)/, " or ")}.`,
        };
      } else if (retry === "idempotent" && (method === "post" || method === "patch")) {
        yield {
          at: { node, key: "x-retry" },
          reason: `${name} would be repeated when nobody knows whether it was carried out.`,
          mend: "Set x-retry to rejected-only or never.",
        };
      } else if (retry !== "idempotent" && (method === "get" || method === "head")) {
        yield {
          at: { node, key: "x-retry" },
          reason: `${name} only reads, so a client may always repeat it.`,
          mend: "Set x-retry to idempotent.",
        };
      }
    }
  },
};
