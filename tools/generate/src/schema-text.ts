import type { Json, JsonObject } from "./place.ts";
import { isArray } from "./place.ts";

// What TypeScript's `number` says already.
const plainFormats = new Set(["int32", "int64", "float", "double"]);
// Longer ones tell a reader nothing at a glance; the spec has them.
const longestPattern = 80;

/** What a schema says beside its type, for a doc comment. */
export interface SchemaText {
  /** Limits and format in one line, if there are any. */
  readonly limits: string | undefined;
  /** `@default`, `@example` and `@deprecated` lines. */
  readonly tags: readonly string[];
}

/** Puts a schema's limits, default and examples in words. */
export function schemaText(schema: JsonObject): SchemaText {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const { format, pattern } = schema;
  const limits = [
    range("Length", schema.minLength, schema.maxLength, "characters"),
    range("Items", schema.minItems, schema.maxItems, ""),
    range("Range", minimum, maximum, ""),
    typeof exclusiveMinimum === "number" ? `Greater than ${exclusiveMinimum}.` : undefined,
    typeof exclusiveMaximum === "number" ? `Less than ${exclusiveMaximum}.` : undefined,
    multipleOf !== undefined ? `A multiple of ${multipleOf}.` : undefined,
    typeof format === "string" && !plainFormats.has(format) ? `Format: ${format}.` : undefined,
    typeof pattern === "string" && pattern.length <= longestPattern
      ? `Pattern: \`${pattern}\`.`
      : undefined,
    schema.uniqueItems === true ? "No item twice." : undefined,
  ].filter((line) => line !== undefined);
  return { limits: limits.length > 0 ? limits.join(" ") : undefined, tags: tags(schema) };
}

function tags(schema: JsonObject): readonly string[] {
  const { default: standard, example, examples } = schema;
  const samples = isArray(examples) ? examples : example !== undefined ? [example] : [];
  return [
    ...(schema.deprecated === true ? ["@deprecated"] : []),
    ...(standard !== undefined ? [`@default ${JSON.stringify(standard)}`] : []),
    ...samples.map((sample) => `@example ${JSON.stringify(sample)}`),
  ];
}

function range(
  what: string,
  least: Json | undefined,
  most: Json | undefined,
  unit: string,
): string | undefined {
  if (least === undefined && most === undefined) return undefined;
  const amount =
    least === most
      ? most
      : least === undefined
        ? `at most ${most}`
        : most === undefined
          ? `at least ${least}`
          : `${least} to ${most}`;
  return `${what}: ${amount}${unit && ` ${unit}`}.`;
}
