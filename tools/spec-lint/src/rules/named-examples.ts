import { isObject } from "../json.ts";
import { allCarriers } from "../model/operations.ts";
import type { Rule } from "../rule.ts";

/** Every body, of a request and of a response, has named examples: mock, docs and tests ask for them by name. */
export const namedExamples: Rule = {
  name: "named-examples",
  *check(api) {
    for (const { kind, side, node } of allCarriers(api)) {
      if (kind !== "body") continue;
      const { examples } = node;
      if (isObject(examples) && Object.keys(examples).length > 0) continue;
      yield {
        at: { node, key: examples === undefined ? undefined : "examples" },
        reason: `This ${side} body has no named example.`,
        mend: "Add `examples` beside its schema, with a name, a summary and a value each.",
      };
    }
  },
};
