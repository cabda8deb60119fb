import type { Json, Schema } from "../model/openapi.ts";

/** A rule for a value: what it is called, and its value as source. */
export interface Constraint {
  readonly label: string;
  readonly values: readonly string[];
  /** Whether the value is a text of ours, not source. */
  readonly inWords?: boolean;
}

/** Every rule of a schema for one value, in words. */
export function constraintsOf(schema: Schema): Constraint[] {
  const found: Constraint[] = [];
  const add = (label: string, ...values: readonly (Json | undefined)[]) => {
    const present = values.filter((value) => value !== undefined);
    if (present.length > 0) found.push({ label, values: present.map(show) });
  };
  const say = (label: string, text: string | undefined) => {
    if (text !== undefined) found.push({ label, values: [text], inWords: true });
  };
  add("Always", schema.const);
  add("One of", ...(schema.enum ?? []));
  add("Default", schema.default);
  add("Format", schema.format);
  say("Length", range(schema.minLength, schema.maxLength, "characters"));
  say("Items", range(schema.minItems, schema.maxItems, "items"));
  if (schema.uniqueItems === true) say("Items", "each once");
  add("At least", schema.minimum);
  add("More than", schema.exclusiveMinimum);
  add("At most", schema.maximum);
  add("Less than", schema.exclusiveMaximum);
  add("Multiple of", schema.multipleOf);
  add("Pattern", schema.pattern);
  add("Content", schema.contentMediaType);
  if (schema.additionalProperties === false) say("Properties", "no others than these");
  else if (schema.additionalProperties !== undefined) say("Properties", "others too");
  return found;
}

function range(from: number | undefined, to: number | undefined, unit: string): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (to === undefined) return `at least ${from} ${unit}`;
  if (from === undefined || from === 0) return `at most ${to} ${unit}`;
  return from === to ? `${from} ${unit}` : `${from} to ${to} ${unit}`;
}

/** The example values of a schema as source. */
export function exampleValues(schema: Schema): string[] {
  const values = schema.examples ?? (schema.example === undefined ? [] : [schema.example]);
  return values.map(show);
}

function show(value: Json): string {
  return typeof value === "string" && value !== "" ? value : JSON.stringify(value);
}
