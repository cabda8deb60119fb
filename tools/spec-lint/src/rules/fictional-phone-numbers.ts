import type { Json } from "../json.ts";
import type { Finding, Rule } from "../rule.ts";

const NUMBER = /(?:\+|%2B)(\d{7,15})(?!\d)/gi;
/** +1 NXX 555 0100 to 0199: set aside for fiction by the North American Numbering Plan. */
const FICTIONAL = /^1[2-9]\d\d55501\d\d$/;

/** Telephone numbers, in examples and in texts, are fictional: nobody shall be rung by an example. */
export const fictionalPhoneNumbers: Rule = {
  name: "fictional-phone-numbers",
  *check(api) {
    yield* search(api.document);
  },
};

function* search(node: Json | undefined): Generator<Finding> {
  if (typeof node !== "object" || node === null) return;
  for (const [key, child] of Object.entries<Json | undefined>(node)) {
    if (typeof child !== "string") {
      yield* search(child);
      continue;
    }
    for (const [number, digits = ""] of child.matchAll(NUMBER)) {
      if (FICTIONAL.test(digits)) continue;
      yield {
        at: { node, key },
        reason: `The number ${number} may belong to somebody.`,
        mend: "Take one of the form +1 NXX 555 01XX, such as +12065550100.",
      };
    }
  }
}
