import { calledOperations } from "../../model/operations.ts";
import type { Rule } from "../../rule.ts";

const METHODS = ["get", "put", "post", "patch", "delete", "options"];

/** Only the methods of the CAMARA Design Guide, and no body with GET or DELETE. */
export const camaraMethods: Rule = {
  name: "camara-methods",
  *check(api) {
    for (const { node, method, path } of calledOperations(api)) {
      const name = `${method.toUpperCase()} ${path}`;
      if (!METHODS.includes(method)) {
        const reason = `${name} has a method that CAMARA does not use.`;
        yield { at: { node }, reason, mend: `Use one of ${METHODS.join(", ").toUpperCase()}.` };
      }
      if ((method !== "get" && method !== "delete") || !("requestBody" in node)) continue;
      yield {
        at: { node, key: "requestBody" },
        reason: `${name} has a body, which has no defined meaning (RFC 9110, section 9.3).`,
        mend: "Use a query parameter, or POST.",
      };
    }
  },
};
