import type { AnySchema, ErrorObject, ValidateFunction } from "ajv";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import type { Json } from "../json.ts";
import { isObject } from "../json.ts";
import type { Api } from "./api.ts";

/** Keywords that OpenAPI adds to JSON Schema; they say nothing about validity. */
const OPENAPI_KEYWORDS = ["discriminator", "example", "externalDocs", "xml"];

/** Formats of OpenAPI that say how wide a number is or how to show a text. */
const OPENAPI_FORMATS = ["int32", "int64", "float", "double", "byte", "binary", "password"];

/** Compiles the schemas of one spec as they are written, in Ajv's strict mode. */
export interface Validators {
  /** @throws what Ajv throws about a schema that does not compile */
  compile(schema: Json): ValidateFunction;
}

const cache = new WeakMap<Api, Validators>();

/** The validators of a spec; made once for each. */
export function validatorsOf(api: Api): Validators {
  const known = cache.get(api);
  if (known !== undefined) return known;
  const made = createValidators(api);
  cache.set(api, made);
  return made;
}

function createValidators(api: Api): Validators {
  const $defs = Object.fromEntries(
    [...api.schemas].map(([name, schema]) => [name, withSharedRefs(schema)]),
  );
  const extensions = extensionKeywords([...api.schemas.values(), api.document]);
  const compiled = new Map<string, ValidateFunction>();
  let ajv: Ajv | undefined;

  function compile(schema: Json): ValidateFunction {
    const text = JSON.stringify(schema);
    const known = compiled.get(text);
    if (known !== undefined) return known;
    ajv ??= createAjv(api.version, extensions).addSchema(
      { $id: SHARED, $defs },
      SHARED,
      false,
      false,
    );
    try {
      const validate = ajv.compile(toAnySchema(withSharedRefs(schema)));
      compiled.set(text, validate);
      return validate;
    } catch (cause) {
      ajv = undefined; // a schema that fails leaves its traces in the instance
      throw cause;
    }
  }

  return { compile };
}

function createAjv(version: Api["version"], extensions: readonly string[]): Ajv {
  // A required property may be described in another branch of allOf: strictRequired knows nothing of it.
  const options = {
    strict: true,
    strictRequired: false,
    allErrors: true,
    code: { optimize: false },
  };
  const ajv = version === "3.1" ? new Ajv2020(options) : new Ajv(options);
  for (const keyword of [...OPENAPI_KEYWORDS, ...extensions]) ajv.addKeyword(keyword);
  for (const format of OPENAPI_FORMATS) ajv.addFormat(format, true);
  formats.default.default(ajv);
  return ajv;
}

const COMPONENTS = "#/components/schemas/";
const SHARED = "telespec:schemas";

/** Component schemas refer to each other within one document of their own. */
function withSharedRefs(node: Json): Json {
  if (Array.isArray(node)) return node.map(withSharedRefs);
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, child]): [string, Json | undefined] => {
      if (key === "$ref" && typeof child === "string" && child.startsWith(COMPONENTS)) {
        return [key, `${SHARED}#/$defs/${child.slice(COMPONENTS.length)}`];
      }
      return [key, child === undefined ? undefined : withSharedRefs(child)];
    }),
  );
}

function toAnySchema(schema: Json): AnySchema {
  return isObject(schema) ? { ...schema } : schema === true;
}

function extensionKeywords(start: readonly Json[]): string[] {
  const found = new Set<string>();
  const open = [...start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== "object" || node === null) continue;
    for (const [key, child] of Object.entries<Json | undefined>(node)) {
      if (key.startsWith("x-")) found.add(key);
      if (child !== undefined) open.push(child);
    }
  }
  return [...found].filter((key) => /^[a-z_$][a-z0-9_$:-]*$/i.test(key));
}

/** The fault that lies deepest in the value, which is the one a person would name; and where. */
export function deepestFault(validate: ValidateFunction): { keys: string[]; text: string } {
  const depth = (error: ErrorObject) => error.instancePath.split("/").length;
  const [error] = [...(validate.errors ?? [])].sort((one, other) => depth(other) - depth(one));
  const keys = (error?.instancePath ?? "")
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const allowed: unknown = error?.params.allowedValues ?? error?.params.allowedValue;
  const extra: unknown = error?.params.additionalProperty ?? error?.params.unevaluatedProperty;
  const details = [
    allowed === undefined ? "" : ` ${JSON.stringify(allowed)}`,
    extra === undefined ? "" : ` (${JSON.stringify(extra)})`,
  ];
  return { keys, text: `${error?.message ?? "is not valid"}${details.join("")}` };
}
