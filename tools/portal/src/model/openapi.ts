/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A place that may point elsewhere in the document. */
export type OrRef<T> = T | Ref;

/** A JSON reference within the bundle. */
export interface Ref {
  readonly $ref: string;
}

/** The parts of JSON Schema that the three specs use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly default?: Json;
  readonly example?: Json;
  readonly examples?: readonly Json[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly nullable?: boolean;
  readonly deprecated?: boolean;
  readonly contentMediaType?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly dependentSchemas?: Readonly<Record<string, Schema>>;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly not?: Schema;
}

export interface Example {
  readonly summary?: string;
  readonly description?: string;
  readonly value?: Json;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, OrRef<Example>>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly schema?: Schema;
  readonly example?: Json;
  readonly examples?: Readonly<Record<string, OrRef<Example>>>;
  readonly "x-bound"?: boolean;
}

export type Header = Omit<Parameter, "name" | "in">;

export interface RequestBody {
  readonly description?: string;
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, OrRef<Header>>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export type Callback = Readonly<Record<string, PathItem>>;

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly parameters?: readonly OrRef<Parameter>[];
  readonly requestBody?: OrRef<RequestBody>;
  readonly responses: Readonly<Record<string, OrRef<Response>>>;
  readonly callbacks?: Readonly<Record<string, OrRef<Callback>>>;
  readonly security?: readonly SecurityRequirement[];
  readonly "x-retry"?: "idempotent" | "rejected-only" | "never";
  readonly "x-paging"?: "link" | "none";
}

export const methods = ["get", "put", "post", "delete", "patch"] as const;

export type Method = (typeof methods)[number];

export type PathItem = Readonly<
  Partial<Record<Method, Operation>> & { parameters?: readonly OrRef<Parameter>[] }
>;

export interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly description?: string;
  readonly flows?: Readonly<Record<string, { readonly tokenUrl?: string }>>;
}

export interface Tag {
  readonly name: string;
  readonly description?: string;
}

export interface Server {
  readonly url: string;
  readonly description?: string;
  readonly variables?: Readonly<
    Record<string, { readonly default: string; readonly description?: string }>
  >;
}

/** A bundled OpenAPI document: every reference points into itself. */
export interface SpecDocument {
  readonly openapi: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary?: string;
    readonly description: string;
  };
  readonly externalDocs?: { readonly url: string; readonly description?: string };
  readonly servers: readonly Server[];
  readonly security?: readonly SecurityRequirement[];
  readonly tags?: readonly Tag[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, OrRef<PathItem>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  };
}
