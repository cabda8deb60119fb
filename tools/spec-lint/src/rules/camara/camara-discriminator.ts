import type { Json, JsonObject } from "../../json.ts";
import { arrayAt, isObject, objectAt, textAt } from "../../json.ts";
import type { Api } from "../../model/api.ts";
import { allSchemas } from "../../model/schemas.ts";
import type { Rule } from "../../rule.ts";

/** A `oneOf` has a discriminator with an explicit mapping; its property is required in each branch. */
export const camaraDiscriminator: Rule = {
  name: "camara-discriminator",
  *check(api) {
    for (const schema of allSchemas(api)) {
      const branches = arrayAt(schema, "oneOf");
      if (branches.length === 0) continue;
      const name = textAt(schema.discriminator, "propertyName");
      if (name === "") {
        yield {
          at: { node: schema, key: "oneOf" },
          reason: "A oneOf has no discriminator.",
          mend: "Add discriminator.propertyName and discriminator.mapping.",
        };
        continue;
      }
      if (Object.keys(objectAt(schema, "discriminator", "mapping")).length < branches.length) {
        yield {
          at: { node: schema, key: "discriminator" },
          reason: "The discriminator does not map a value to each branch.",
          mend: "Add a line to discriminator.mapping for each schema of oneOf.",
        };
      }
      for (const branch of branches.map((one) => branchOf(api, one))) {
        if (branch === undefined || arrayAt(branch, "required").includes(name)) continue;
        yield {
          at: { node: branch },
          reason: `A branch of a oneOf does not require ${name}, by which it is told apart.`,
          mend: `Add ${name} to its \`required\`.`,
        };
      }
    }
  },
};

function branchOf(api: Api, branch: Json): JsonObject | undefined {
  const schema = api.schema(branch);
  return isObject(schema) ? schema : undefined;
}
