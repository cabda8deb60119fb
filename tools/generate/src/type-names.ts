import { clientCoreNames } from "./client-core-names.ts";
import type { Operation } from "./model.ts";
import { isPascalCase, typeName } from "./names.ts";
import type { Place } from "./place.ts";
import { at, members } from "./place.ts";

// Names of TypeScript's own that generated files use.
const builtIn = [
  ...["Array", "Date", "Exclude", "Extract", "NonNullable", "Omit", "Promise", "Record"],
  ...["FlattenedDeepRequired", "WithRequired"],
];

/**
 * Complains about types that would share a name: those of the schemas, those that the generator
 * makes for the operations and the client, and those that are there already.
 */
export function checkTypeNames(
  root: Place,
  client: string,
  operations: readonly Operation[],
): void {
  const owners = new Map<string, string>([
    ...builtIn.map((name) => [name, "TypeScript's own type"] as const),
    ...clientCoreNames.map((name) => [name, "a type that all clients share"] as const),
    [client, "the client"],
    [`${client}Errors`, "the client's errors"],
    [`${client}Options`, "the client's options"],
  ]);
  for (const { id, place } of operations)
    for (const name of [`${typeName(id)}Params`, `${typeName(id)}Result`]) {
      const owner = owners.get(name);
      if (owner !== undefined)
        place.report(
          at(place, "operationId"),
          `the name ${name}, which is made from this operationId, stands for ${owner} already`,
          "Give the operation another operationId.",
        );
      owners.set(name, `the operation ${id}`);
    }
  for (const [name, schema] of members(at(root, "components", "schemas")))
    checkSchemaName(name, schema, owners.get(name));
}

function checkSchemaName(name: string, schema: Place, owner: string | undefined): void {
  if (!isPascalCase(name))
    schema.report(
      schema,
      `the schema name ${name} cannot be the name of a type`,
      /-\d+$/.test(name)
        ? "Two schemas are called alike: give one of them another name."
        : "Use PascalCase letters and digits, such as CreateCallRequest.",
    );
  else if (owner !== undefined)
    schema.report(
      schema,
      `the schema name ${name} stands for ${owner} already`,
      "Give the schema another name.",
    );
}
