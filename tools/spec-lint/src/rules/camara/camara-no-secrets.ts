import { textAt } from "../../json.ts";
import { operations } from "../../model/operations.ts";
import type { Rule } from "../../rule.ts";

const SECRET = /msisdn|imsi|imei|phone_?number|password|secret|token|api_?key/i;

/** Nothing that names a person or opens a door stands in a path or a query: URLs are logged. */
export const camaraNoSecrets: Rule = {
  name: "camara-no-secrets",
  *check(api) {
    for (const { parameters } of operations(api)) {
      for (const parameter of parameters) {
        const place = textAt(parameter, "in");
        const name = textAt(parameter, "name");
        if ((place !== "path" && place !== "query") || !SECRET.test(name)) continue;
        yield {
          at: { node: parameter, key: "name" },
          reason: `The ${place} parameter ${name} would stand in the logs of every proxy.`,
          mend: "Send it in the body of a POST, or in a header.",
        };
      }
    }
  },
};
