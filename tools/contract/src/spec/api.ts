import type { Document } from "./document.ts";
import type { Json } from "./json.ts";

/** What the matrix knows of an API: everything in its spec that can be tested. */
export interface Api {
  /** The name of its folder, such as `bandwidth-voice`. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly document: Document;
  readonly operations: readonly Operation[];
  /** Requests that the API sends, of `webhooks` and of the `callbacks` of operations. */
  readonly events: readonly Event[];
  readonly cases: readonly Case[];
  readonly schemes: ReadonlyMap<string, SecurityScheme>;
  /** The addresses of its servers, with the defaults of their variables. */
  readonly servers: readonly string[];
  /** The path of the token endpoint of its client credentials flow, if the spec has one. */
  readonly tokenPath: string | undefined;
}

export interface Operation {
  readonly id: string;
  readonly pointer: string;
  /** In capitals. */
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  readonly responses: readonly Response[];
  /** Any one of these suffices; all schemes in it are needed together. None: the operation is public. */
  readonly security: readonly (readonly string[])[];
  /** Whether further pages are announced by a `Link` header (`x-paging: link`). */
  readonly paged: boolean;
}

/** A request that an API sends to those who asked for it. */
export interface Event {
  /** The name of the webhook; for a callback, the operation, its name and where it goes. */
  readonly name: string;
  readonly contents: readonly Content[];
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  /** Whether the client's options give it (`x-bound`). */
  readonly bound: boolean;
  /** The pointer of its schema. */
  readonly schema: string;
  readonly examples: readonly Example[];
}

export interface RequestBody {
  readonly required: boolean;
  readonly contents: readonly Content[];
}

export interface Response {
  readonly status: number;
  readonly pointer: string;
  readonly headers: readonly Header[];
  /** None for an answer without a body. */
  readonly contents: readonly Content[];
}

export interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly schema: string;
  readonly examples: readonly Example[];
}

export interface Content {
  readonly mediaType: string;
  /** The pointer of its schema; a body without one may be anything. */
  readonly schema: string | undefined;
  readonly examples: readonly Example[];
}

export interface Example {
  readonly name: string;
  readonly value: Json;
  readonly pointer: string;
}

/** A value of which the authors of a spec say whether a schema allows it. */
export interface Case {
  /** The name of a component schema. */
  readonly schema: string;
  /** The rule that it keeps or breaks, in words. */
  readonly rule: string;
  /** Unique among the cases of the rule. */
  readonly name: string;
  readonly valid: boolean;
  readonly value: Json;
}

/** How a caller shows who it is. */
export type SecurityScheme =
  | { readonly kind: "basic" }
  | { readonly kind: "bearer"; readonly clientCredentials: boolean }
  | { readonly kind: "other"; readonly type: string };

/** The statuses of success that an operation declares, the one to expect first. */
export function successes(operation: Operation): readonly Response[] {
  return operation.responses
    .filter(({ status }) => status >= 200 && status < 300)
    .sort((a, b) => a.status - b.status);
}

/** Whether bodies of a media type are JSON; those of any other are text here. */
export function isJson(mediaType: string | undefined): boolean {
  return /[/+]json$/.test(mediaType ?? "");
}
