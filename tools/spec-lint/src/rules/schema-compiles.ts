import type { Json, JsonObject } from "../json.ts";
import { isObject } from "../json.ts";
import type { Api } from "../model/api.ts";
import { rootSchemas, subschemas } from "../model/schemas.ts";
import { validatorsOf } from "../model/validators.ts";
import type { Finding, Rule } from "../rule.ts";

/**
 * Every schema compiles in Ajv's strict mode. A validator that cannot compile a schema often validates
 * nothing, and says nothing; strict mode also finds a misspelt keyword, which JSON Schema ignores.
 */
export const schemaCompiles: Rule = {
  name: "schema-compiles",
  *check(api) {
    for (const schema of rootSchemas(api)) {
      const fault = compileFault(api, schema);
      // pattern-compiles reports a pattern, and at a better place
      if (fault === undefined || fault.startsWith("Invalid regular expression")) continue;
      yield* innermost(api, schema, fault);
    }
  },
};

function* innermost(api: Api, schema: JsonObject, fault: string): Generator<Finding> {
  let inner = false;
  for (const { schema: child } of subschemas(schema)) {
    if (!isObject(child) || compileFault(api, child) !== fault) continue;
    inner = true;
    yield* innermost(api, child, fault);
  }
  const target = "$ref" in schema ? api.schema(schema) : undefined;
  if (inner || (target !== undefined && compileFault(api, target) !== undefined)) return;
  yield {
    at: { node: schema },
    reason: `This schema does not compile: ${fault}.`,
    mend: "Correct the keyword that is named, or remove it.",
  };
}

function compileFault(api: Api, schema: Json): string | undefined {
  try {
    validatorsOf(api).compile(schema);
    return undefined;
  } catch (cause) {
    return withoutPlace(cause instanceof Error ? cause.message : String(cause));
  }
}

/** Ajv's words alone: the same fault has the same words wherever it stands, and the finding has a place. */
function withoutPlace(message: string): string {
  const [, keyword, what] = /^schema is invalid: data(?:\/\S+)?\/(\S+) ([^,]+)/.exec(message) ?? [];
  if (keyword !== undefined) return `${keyword} ${what}`;
  return message.replace(/ at "[^"]*"/, "");
}
