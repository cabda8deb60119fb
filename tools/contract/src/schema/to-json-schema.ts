import type { Document } from "../spec/document.ts";
import { isArray, isObject, type Json, type JsonObject } from "../spec/json.ts";
import { child } from "../spec/pointer.ts";
import { mapSubschemas } from "./subschemas.ts";

/** Under this id all component schemas of the document stand in `$defs`. */
export const root = "telespec:spec";

const components = "#/components/schemas/";

/** Turns the schemas of one document into plain JSON Schema, and remembers where each came from. */
export interface Converter {
  convert(schema: Json, pointer: string): Json;
  /** The place in the document of a schema that `convert` made. */
  origin(converted: object): string | undefined;
}

/**
 * Makes a converter. A schema of OpenAPI 3.1 is JSON Schema already, except for where its references
 * lead; one of OpenAPI 3.0 (a dialect of its own) becomes draft-07.
 *
 * @param options.discriminate whether the schemas are for an Ajv that follows discriminators.
 */
export function createConverter(
  { is31 }: Pick<Document, "is31">,
  { discriminate = false }: { readonly discriminate?: boolean } = {},
): Converter {
  const origins = new WeakMap<object, string>();

  const convert = (schema: Json, pointer: string): Json => {
    if (!isObject(schema)) return schema;
    const inner = mapSubschemas(schema, (keys, one) => convert(one, child(pointer, ...keys)));
    const plain = is31 ? withReference(inner, pointer) : fromOpenApi30(inner, pointer);
    const converted = discriminate ? forDiscriminator(plain) : plain;
    origins.set(converted, pointer);
    return converted;
  };

  return { convert, origin: (converted) => origins.get(converted) };
}

/** Ajv reads `propertyName` alone, and wants to know that it has an object before it. */
function forDiscriminator(schema: JsonObject): JsonObject {
  const { discriminator } = schema;
  if (!isObject(discriminator) || !("oneOf" in schema)) return schema;
  const { propertyName = "" } = discriminator;
  return { type: "object", ...schema, discriminator: { propertyName } };
}

function withReference(schema: JsonObject, pointer: string): JsonObject {
  if (typeof schema.$ref !== "string") return schema;
  return { ...schema, $ref: definition(schema.$ref, pointer) };
}

function definition(reference: string, pointer: string): string {
  if (!reference.startsWith(components)) {
    throw new Error(
      `The schema at ${pointer} refers to ${reference}, which is no component schema.`,
    );
  }
  return `${root}#/$defs/${reference.slice(components.length)}`;
}

/** https://spec.openapis.org/oas/v3.0.3#schema-object */
function fromOpenApi30(schema: JsonObject, pointer: string): JsonObject {
  // Beside a $ref everything else is ignored there.
  if (typeof schema.$ref === "string") return { $ref: definition(schema.$ref, pointer) };
  const { nullable, exclusiveMinimum, exclusiveMaximum, minimum, maximum, ...rest } = schema;
  const converted: Record<string, Json> = { ...rest };
  bound(converted, "inimum", minimum, exclusiveMinimum);
  bound(converted, "aximum", maximum, exclusiveMaximum);
  if (nullable === true && typeof schema.type === "string") {
    converted.type = [schema.type, "null"];
    // A nullable enum must list null itself, as the clarification in 3.0.3 says.
  }
  return converted;
}

function bound(
  schema: Record<string, Json>,
  name: "inimum" | "aximum",
  limit: Json | undefined,
  exclusive: Json | undefined,
): void {
  if (limit === undefined) return;
  if (exclusive === true) schema[`exclusiveM${name}`] = limit;
  else schema[`m${name}`] = limit;
}

/** The extensions that the schemas of a document use; a strict validator must be told of them. */
export function extensionsIn(value: Json, found: Set<string> = new Set()): Set<string> {
  if (isArray(value)) for (const one of value) extensionsIn(one, found);
  if (isObject(value)) {
    for (const [key, one] of Object.entries(value)) {
      if (key.startsWith("x-")) found.add(key);
      extensionsIn(one, found);
    }
  }
  return found;
}
