import type { Document } from "../spec/document.ts";
import { isArray, isObject, type Json } from "../spec/json.ts";
import { child, valueAt } from "../spec/pointer.ts";
import { subschemas } from "./subschemas.ts";

/** A value that the spec gives as an example (or default) of a schema. */
export interface Sample {
  /** The place of the value. */
  readonly pointer: string;
  readonly value: Json;
  readonly schema: string;
}

/** Every schema of a document, and every value in it that is said to match one. */
export interface Census {
  /** The schemas that stand by themselves: of components, parameters, headers and media types. */
  readonly schemas: readonly string[];
  readonly samples: readonly Sample[];
  /** Media types without any example. */
  readonly withoutExample: readonly string[];
}

/** Goes through a whole document, webhooks included, wherever schemas and examples may stand. */
export function takeCensus(document: Document): Census {
  const schemas: string[] = [];
  const samples: Sample[] = [];
  const withoutExample: string[] = [];

  const add = (pointer: string, schema: string) => {
    const found = document.at(pointer);
    if (found !== undefined) samples.push({ pointer, value: found.value, schema });
  };

  /** Parameters, headers and media types: all have `schema`, `example` and `examples`. */
  const readHolder = (pointer: string, holder: Json & object) => {
    const schema = child(pointer, "schema");
    schemas.push(schema);
    readSchema(schema, valueAt(document.root, schema) ?? null);
    if ("example" in holder) add(child(pointer, "example"), schema);
    const examples = "examples" in holder ? holder.examples : undefined;
    for (const name of Object.keys(isObject(examples) ? examples : {})) {
      const example = document.at(child(pointer, "examples", name));
      if (example !== undefined) add(child(example.pointer, "value"), schema);
    }
    const isMediaType = /\/content\/[^/]+$/.test(pointer);
    if (isMediaType && Object.keys(isObject(examples) ? examples : {}).length === 0) {
      withoutExample.push(pointer);
    }
  };

  const readSchema = (pointer: string, schema: Json) => {
    // What a reference leads to is read where it stands.
    if (!isObject(schema) || (typeof schema.$ref === "string" && !document.is31)) return;
    if ("default" in schema) add(child(pointer, "default"), pointer);
    if ("example" in schema) add(child(pointer, "example"), pointer);
    if (isArray(schema.examples)) {
      for (const index of schema.examples.keys()) add(child(pointer, "examples", index), pointer);
    }
    for (const [keys, one] of subschemas(schema)) readSchema(child(pointer, ...keys), one);
  };

  const walk = (pointer: string, value: Json) => {
    if (isArray(value)) {
      for (const [index, one] of value.entries()) walk(child(pointer, index), one);
    }
    if (!isObject(value)) return;
    if (isObject(value.schema) || typeof value.schema === "boolean") readHolder(pointer, value);
    for (const [key, one] of Object.entries(value)) {
      if (key === "schema" || key === "example" || key === "examples") continue;
      if (key.startsWith("x-") && !pointer.endsWith("/headers")) continue;
      if (pointer === "#/components" && key === "schemas") readComponents(one);
      else walk(child(pointer, key), one);
    }
  };

  const readComponents = (components: Json) => {
    for (const [name, schema] of Object.entries(isObject(components) ? components : {})) {
      const pointer = child("#", "components", "schemas", name);
      schemas.push(pointer);
      readSchema(pointer, schema);
    }
  };

  walk("#", document.root);
  return { schemas, samples, withoutExample };
}
