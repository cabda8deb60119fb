import type { ApiModel } from "./api.ts";
import type { Schema } from "./openapi.ts";
import { resolve, schemaName } from "./resolve.ts";

/** A property as a reader sees it: wherever in a combination of schemas it is declared. */
export interface PropertyView {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** The properties of a schema and of all that it combines with `allOf`, in the order of declaration. */
export function propertiesOf(api: ApiModel, schema: Schema): PropertyView[] {
  const properties = new Map<string, Schema>();
  const required = new Set<string>();
  collect(api, schema, properties, required);
  return [...properties].map(([name, property]) => ({
    name,
    schema: property,
    required: required.has(name),
  }));
}

function collect(
  api: ApiModel,
  schema: Schema,
  properties: Map<string, Schema>,
  required: Set<string>,
): void {
  const { properties: own = {}, required: names = [], allOf = [] } = follow(api, schema);
  for (const part of allOf) collect(api, part, properties, required);
  for (const [name, property] of Object.entries(own)) properties.set(name, property);
  for (const name of names) required.add(name);
}

/** A schema without its reference; what stands beside the reference wins, as in OpenAPI 3.1. */
export function follow(api: ApiModel, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  return { ...follow(api, resolve<Schema>(api.document, { $ref })), ...beside };
}

/** The component that a schema is, if it is one: by reference, or by an `allOf` of one reference. */
export function componentOf(schema: Schema): string | undefined {
  const [only, ...others] = schema.allOf ?? [];
  return schemaName(schema.$ref ?? (others.length === 0 ? only?.$ref : undefined));
}

/** The alternatives of a schema, wherever it lists them. */
export function variantsOf(schema: Schema): readonly Schema[] {
  return schema.oneOf ?? schema.anyOf ?? [];
}
