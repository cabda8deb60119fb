import { isObject, textAt } from "../../json.ts";
import type { Rule } from "../../rule.ts";
import { spot } from "../../rule.ts";

/** The blocks that CAMARA demands in info.description, and the heading of each. */
const BLOCKS: Record<string, string> = {
  "authorization-and-authentication": "Authorization and authentication",
  "additional-error-responses": "Additional CAMARA error responses",
  "request-body-strictness": "Request body strictness",
};

export const camaraInfoBlocks: Rule = {
  name: "camara-info-blocks",
  *check({ document }) {
    const info = isObject(document.info) ? document.info : document;
    const description = textAt(info, "description");
    for (const [name, heading] of Object.entries(BLOCKS)) {
      const [, block = ""] =
        new RegExp(
          `<!-- CAMARA:MANDATORY:${name}:BEGIN -->([\\s\\S]*?)<!-- CAMARA:MANDATORY:${name}:END -->`,
        ).exec(description) ?? [];
      if (new RegExp(`^#+ ${heading}$`, "m").test(block)) continue;
      yield {
        at: spot(info, "description"),
        reason: `info.description lacks the mandatory block ${name}.`,
        mend: `Add the heading "${heading}" and its text between CAMARA:MANDATORY:${name} BEGIN and END.`,
      };
    }
  },
};
