/** The parts of an OpenAPI 3.0 or 3.1 document that the mock reads. The rest is the engine's. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers?: readonly ServerObject[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths?: Readonly<Record<string, PathItemObject>>;
  /** Their names are all that is read. */
  readonly webhooks?: Readonly<Record<string, object>>;
  readonly components?: {
    readonly securitySchemes?: Readonly<Record<string, OrReference<SecuritySchemeObject>>>;
  };
}

export interface Reference {
  readonly $ref: string;
}

export type OrReference<T> = T | Reference;

export interface ServerObject {
  readonly url: string;
  readonly variables?: Readonly<
    Record<string, { readonly default: string; readonly enum?: readonly string[] }>
  >;
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface SecuritySchemeObject {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
  readonly flows?: { readonly clientCredentials?: { readonly tokenUrl: string } };
}

/** Its methods stand beside these keys, under their lower-case names. */
export interface PathItemObject {
  readonly servers?: readonly ServerObject[];
  readonly parameters?: readonly OrReference<ParameterObject>[];
  readonly [method: string]: unknown;
}

export interface OperationObject {
  readonly operationId?: string;
  readonly servers?: readonly ServerObject[];
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly OrReference<ParameterObject>[];
  readonly "x-paging"?: string;
  readonly requestBody?: OrReference<{ readonly content?: Content; readonly required?: boolean }>;
  readonly responses?: Readonly<Record<string, OrReference<ResponseObject>>>;
}

export interface ParameterObject {
  readonly name: string;
  readonly in: string;
  readonly schema?: OrReference<{ readonly pattern?: string; readonly maxLength?: number }>;
}

export interface ResponseObject {
  readonly headers?: Readonly<Record<string, OrReference<HeaderObject>>>;
  readonly content?: Content;
}

/** Its examples stand under the same keys as those of a media type. */
export type HeaderObject = MediaTypeObject;

export type Content = Readonly<Record<string, MediaTypeObject>>;

export interface MediaTypeObject {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, OrReference<{ readonly value?: unknown }>>>;
}

/**
 * Follows a reference inside the document.
 *
 * @throws Error when nothing stands where the reference points.
 */
export function resolve<T extends object>(document: OpenApiDocument, value: OrReference<T>): T {
  let current: OrReference<T> = value;
  // A chain longer than this can only be a circle.
  for (let hops = 0; hops < 32; hops += 1) {
    if (!isReference(current)) return current;
    current = lookUp(document, current.$ref) as OrReference<T>;
  }
  throw new Error(`The references that begin at ${JSON.stringify(value)} form a circle.`);
}

function isReference(value: object): value is Reference {
  return "$ref" in value && typeof value.$ref === "string";
}

function lookUp(document: OpenApiDocument, reference: string): unknown {
  if (!reference.startsWith("#/")) {
    throw new Error(`The reference ${reference} leaves the document: bundle the spec first.`);
  }
  let current: unknown = document;
  for (const token of reference.slice(2).split("/")) {
    // JSON Pointer in a URI fragment: https://www.rfc-editor.org/rfc/rfc6901#section-6
    const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    current =
      typeof current === "object" && current !== null && Object.hasOwn(current, key)
        ? (current as Record<string, unknown>)[key]
        : undefined;
  }
  if (current === undefined) throw new Error(`Nothing stands at ${reference}.`);
  return current;
}
