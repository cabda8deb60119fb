import type { Rule } from "../rule.ts";
import { spot } from "../rule.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** An OpenAPI 3.1 file names its JSON Schema dialect; without it Prism reads the schemas as draft-07. */
export const dialectDeclared: Rule = {
  name: "dialect-declared",
  *check(api) {
    const { document } = api;
    if (api.version !== "3.1" || document.jsonSchemaDialect === DIALECT) return;
    const key = "jsonSchemaDialect" in document ? "jsonSchemaDialect" : "openapi";
    yield {
      at: spot(document, key),
      reason: "The file does not say that its schemas are JSON Schema 2020-12.",
      mend: `Set jsonSchemaDialect to ${DIALECT} below \`openapi\`.`,
    };
  },
};
