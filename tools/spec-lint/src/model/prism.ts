import { createRequire } from "node:module";
import type { ValidateFunction } from "ajv";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import type { Json, JsonObject } from "../json.ts";
import { isObject, objectAt, textAt } from "../json.ts";
import type { Api } from "./api.ts";
import type { Carrier } from "./operations.ts";
import { calledOperations, carriers } from "./operations.ts";

/** The outcome of compiling a schema as Prism does. */
export interface PrismCompiled {
  readonly validate?: ValidateFunction;
  readonly fault?: string;
}

/** The parts of Prism's model of an operation (http-spec's IHttpOperation) that hold schemas. */
interface HttpOperation {
  readonly method: string;
  readonly path: string;
  readonly request?: Record<string, unknown>;
  readonly responses?: readonly HttpResponse[];
}
interface HttpResponse {
  readonly code: string;
  readonly headers?: readonly Named[];
  readonly contents?: readonly Named[];
}
interface Named {
  readonly name?: string;
  readonly mediaType?: string;
  readonly schema?: JsonObject;
}

/** The packages of Prism that the mock runs; they are CommonJS, and heavy, so only a lint loads them. */
interface PrismParts {
  convert(document: unknown): HttpOperation[];
  mergeAllOf(schema: unknown, options: object): JsonObject;
  strip: Record<"request" | "response", (schema: JsonObject) => { value?: JsonObject }>;
}

type Strip = PrismParts["strip"]["request"];

function loadPrism(): PrismParts {
  const require = createRequire(import.meta.url);
  const filter: {
    stripReadOnlyProperties: Strip;
    stripWriteOnlyProperties: Strip;
  } = require("@stoplight/prism-http/dist/utils/filterRequiredProperties");
  return {
    convert: require("@stoplight/http-spec/oas3/operation").transformOas3Operations,
    mergeAllOf: require("@stoplight/json-schema-merge-allof"),
    strip: { request: filter.stripReadOnlyProperties, response: filter.stripWriteOnlyProperties },
  };
}

/** Compiles schemas as Prism does; one that is asked for again, in another response, is compiled once. */
type Compile = (carrier: Carrier, schema: JsonObject) => PrismCompiled;

/** For each body, parameter and header of a called operation: how Prism compiles its schema. */
export function prismSchemas(api: Api): Map<JsonObject, () => PrismCompiled> {
  const prism = loadPrism();
  const document = dereferenced(api);
  const converted = prism.convert(document);
  const compile = createCompile(prism, objectAt(document, "components"));
  const found = new Map<JsonObject, () => PrismCompiled>();
  for (const operation of calledOperations(api)) {
    const http = converted.find(
      ({ method, path }) => method === operation.method && path === operation.path,
    );
    for (const carrier of carriers(operation)) {
      const schema = http === undefined ? undefined : schemaOf(http, carrier);
      if (schema !== undefined) found.set(carrier.node, () => compile(carrier, schema));
    }
  }
  return found;
}

function schemaOf(http: HttpOperation, carrier: Carrier): JsonObject | undefined {
  const { kind, side, name, node } = carrier;
  const response = http.responses?.find(({ code }) => code === carrier.status);
  const list =
    kind === "header"
      ? response?.headers
      : kind === "parameter"
        ? named(http.request?.[textAt(node, "in") === "header" ? "headers" : textAt(node, "in")])
        : side === "response"
          ? response?.contents
          : named(Reflect.get(Object(http.request?.body), "contents"));
  const same = (one: Named) =>
    (one.mediaType ?? one.name ?? "").toLowerCase() === name.toLowerCase();
  return list?.find(same)?.schema;
}

function named(list: unknown): readonly Named[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function createCompile(prism: PrismParts, components: JsonObject): Compile {
  const compiled = new Map<string, PrismCompiled>();
  let ajv: { readonly $schema: string; readonly instance: Ajv } | undefined;
  return (carrier, schema) => {
    const prepared = prepare(prism, carrier, schema);
    if (prepared === undefined) return { fault: "nothing is left of it on this side" };
    const text = JSON.stringify(prepared, (key, value) =>
      key === "x-stoplight" ? undefined : value,
    );
    const known = compiled.get(text);
    if (known !== undefined) return known;
    const $schema = String(schema.$schema);
    if (ajv?.$schema !== $schema) ajv = { $schema, instance: createAjv($schema) };
    let made: PrismCompiled;
    try {
      const recursive = text.includes('"$ref"') ? { components } : {};
      made = { validate: ajv.instance.compile({ ...prepared, ...recursive }) };
    } catch (cause) {
      ajv = undefined; // a schema that fails leaves its traces in the instance
      made = { fault: cause instanceof Error ? cause.message : String(cause) };
    }
    compiled.set(text, made);
    return made;
  };
}

/** Bodies lose their allOf and what is never sent on their side; see `validators/body.ts` in prism-http. */
function prepare(prism: PrismParts, { kind, side }: Carrier, schema: JsonObject) {
  if (kind !== "body") return schema;
  let merged = schema;
  try {
    merged = prism.mergeAllOf(schema, { deep: true, ignoreAdditionalProperties: true });
  } catch {
    // Prism goes on with the schema as it is
  }
  return prism.strip[side](merged).value;
}

/** The options of prism-http's `validators/utils.ts`. Examples have their types, so nothing is coerced. */
function createAjv($schema: string): Ajv {
  const options = {
    allErrors: true,
    allowUnionTypes: true,
    allowMatchingProperties: true,
    strict: false,
    logger: false,
    code: { optimize: false },
  } as const;
  const ajv = $schema.includes("2020-12") ? new Ajv2020(options) : new Ajv(options);
  formats.default.default(ajv);
  return ajv;
}

/** The document without references, as Prism reads it; a schema that contains itself ends in a `$ref`. */
function dereferenced(api: Api): Json {
  const expand = (node: Json, above: readonly Json[]): Json => {
    if (Array.isArray(node)) return node.map((item) => expand(item, above));
    if (!isObject(node)) return node;
    const target = "$ref" in node ? api.schema(node) : node;
    if (target === undefined || above.includes(target)) return node;
    const { $ref, ...siblings } = node;
    const merged = $ref === undefined ? node : isObject(target) ? { ...target, ...siblings } : {};
    const inner = $ref === undefined ? above : [...above, target];
    return Object.fromEntries(
      Object.entries(merged).map(([key, child]): [string, Json | undefined] => [
        key,
        child === undefined ? undefined : expand(child, inner),
      ]),
    );
  };
  return expand(api.document, []);
}
