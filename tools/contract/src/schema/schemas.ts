import { Ajv, type ErrorObject, type Options, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Document } from "../spec/document.ts";
import { isObject, type Json } from "../spec/json.ts";
import { child, valueAt } from "../spec/pointer.ts";
import { createConverter, extensionsIn, root } from "./to-json-schema.ts";

/** One thing that is wrong with a value. */
export interface Problem {
  /** Where in the value, as a JSON pointer without `#`: `/to`. */
  readonly at: string;
  readonly keyword: string;
  /** The place of the keyword in the spec. */
  readonly rule: string;
  readonly message: string;
  /** The property that is missing, or that must not be there, if the problem is one of these. */
  readonly property: string | undefined;
}

/** The schemas of a document, by the pointer at which they stand. */
export interface Schemas {
  /**
   * Compiles a schema.
   *
   * @throws Error if it is not a valid schema, uses a keyword that nobody knows, or cannot ever match.
   */
  compile(pointer: string): void;
  /** All that is wrong with a value, nothing if it is valid. */
  problems(pointer: string, value: Json): readonly Problem[];
}

/** Annotations of OpenAPI that JSON Schema does not know. */
const annotations = ["example", "externalDocs", "xml"];

const options: Options = {
  strict: true,
  // It refuses the legitimate `then: { not: { required: [...] } }`.
  strictRequired: false,
  allErrors: true,
  // Errors then hold the very schema that was broken, from which its place in the spec is known.
  verbose: true,
};

/**
 * Makes the schemas of a document ready to validate with: a judge of its own, apart from the mock's.
 *
 * @param how.discriminate whether a `discriminator` chooses the one alternative that is looked at: then
 *   only its problems are told, not those of all the others too. What is valid stays the same.
 */
export function createSchemas(
  document: Document,
  { discriminate = false }: { readonly discriminate?: boolean } = {},
): Schemas {
  const converter = createConverter(document, { discriminate });
  const how = { ...options, discriminator: discriminate };
  const ajv = document.is31 ? new Ajv2020(how) : new Ajv(how);
  addFormats.default(ajv);
  for (const keyword of [...annotations, ...extensionsIn(document.root)]) ajv.addKeyword(keyword);
  if (!discriminate) ajv.addKeyword("discriminator");

  const { components } = document.root;
  const named = isObject(components) && isObject(components.schemas) ? components.schemas : {};
  const $defs = Object.fromEntries(
    Object.entries(named).map(([name, schema]) => [
      name,
      converter.convert(schema, child("#", "components", "schemas", name)),
    ]),
  );
  ajv.addSchema({ $defs }, root);

  const compiled = new Map<string, ValidateFunction>();
  const validator = (pointer: string): ValidateFunction => {
    const found = compiled.get(pointer) ?? make(pointer);
    compiled.set(pointer, found);
    return found;
  };
  const make = (pointer: string): ValidateFunction => {
    // Not followed if it is a reference: in OpenAPI 3.1 further keywords may stand beside it.
    const schema = valueAt(document.root, pointer);
    if (schema === undefined) throw new Error(`There is no schema at ${pointer}.`);
    const converted = converter.convert(schema, pointer);
    if (!isObject(converted) && typeof converted !== "boolean") {
      throw new Error(`What stands at ${pointer} is no schema.`);
    }
    return ajv.compile(converted);
  };

  const problem = (error: ErrorObject): Problem => {
    const { instancePath, keyword, parentSchema, message, params } = error;
    const place = parentSchema === undefined ? undefined : converter.origin(parentSchema);
    return {
      at: instancePath,
      keyword,
      rule: child(place ?? error.schemaPath, keyword),
      message: `${instancePath || "the value"} ${message ?? keyword}`,
      property:
        params.missingProperty ??
        params.additionalProperty ??
        params.unevaluatedProperty ??
        undefined,
    };
  };

  return {
    compile: (pointer) => void validator(pointer),
    problems: (pointer, value) => {
      const validate = validator(pointer);
      return validate(value) ? [] : (validate.errors ?? []).map(problem);
    },
  };
}
