import type { Json } from "../json.ts";
import type { Api } from "../model/api.ts";
import type { Carrier } from "../model/operations.ts";
import { allCarriers, examplesOf } from "../model/operations.ts";
import { prismSchemas } from "../model/prism.ts";
import { deepestFault, validatorsOf } from "../model/validators.ts";
import type { Rule } from "../rule.ts";
import { spot } from "../rule.ts";

/**
 * The schemas mean the same in Prism: it converts them, and a converted schema that does not compile
 * switches validation off without a word. So each is compiled as the mock's Prism would compile it, and
 * has to take the examples that the schema as written takes.
 */
export const prismAgrees: Rule = {
  name: "prism-agrees",
  *check(api) {
    let prism: ReturnType<typeof prismSchemas>;
    try {
      prism = prismSchemas(api);
    } catch (cause) {
      const fault = cause instanceof Error ? cause.message : String(cause);
      yield {
        at: spot(api.document, "openapi"),
        reason: `Prism cannot read this file: ${fault}.`,
        mend: "Mend what Redocly reports of it first; it is no sound OpenAPI.",
      };
      return;
    }
    for (const carrier of allCarriers(api)) {
      const compile = prism.get(carrier.node);
      if (compile === undefined) continue;
      const { validate, fault } = compile();
      if (fault !== undefined) {
        yield {
          at: { node: carrier.node, key: "schema" },
          reason: `Prism cannot compile this schema, so it checks nothing: ${fault}.`,
          mend: "Write the schema in another way; schema-compiles may name the place.",
        };
        continue;
      }
      for (const { value, holder, key } of examplesOf(carrier.node)) {
        if (!validAsWritten(api, carrier, value) || validate === undefined || validate(value))
          continue;
        const { keys, text } = deepestFault(validate);
        yield {
          at: { node: holder, key },
          reason: `Prism refuses this example, which is valid as the schema is written: ${`${keys.join(".")} ${text}`.trim()}.`,
          mend: "Write the schema so that Prism reads it alike.",
        };
      }
    }
  },
};

function validAsWritten(api: Api, { node }: Carrier, value: Json): boolean {
  try {
    return node.schema === undefined || validatorsOf(api).compile(node.schema)(value);
  } catch {
    return false; // schema-compiles reports it
  }
}
