import { objectAt, textAt } from "../../json.ts";
import { operations, responses } from "../../model/operations.ts";
import type { Rule } from "../../rule.ts";

/** Every request may carry `x-correlator`, and every response carries it. */
export const camaraCorrelator: Rule = {
  name: "camara-correlator",
  *check(api) {
    for (const operation of operations(api)) {
      const { node, method, path, parameters } = operation;
      const asked = parameters.some(
        (one) => one.in === "header" && textAt(one, "name").toLowerCase() === "x-correlator",
      );
      if (!asked) {
        yield {
          at: { node },
          reason: `${method.toUpperCase()} ${path} has no request header x-correlator.`,
          mend: "Add the parameter XCorrelator.",
        };
      }
      for (const [status, response] of responses(operation)) {
        const names = Object.keys(objectAt(response, "headers")).map((name) => name.toLowerCase());
        if (names.includes("x-correlator")) continue;
        yield {
          at: { node: response },
          reason: `This response (${status}) has no header x-correlator.`,
          mend: "Add the header XCorrelator to the response.",
        };
      }
    }
  },
};
