import type { ApiFacts } from "./apis.ts";
import type {
  Json,
  Method,
  Parameter,
  Schema,
  SecurityRequirement,
  SpecDocument,
} from "./openapi.ts";

/** One API, read from its bundle into what the pages show: no reference is left but between schemas. */
export interface ApiModel {
  readonly facts: ApiFacts;
  readonly document: SpecDocument;
  readonly operations: readonly ApiOperation[];
  readonly webhooks: readonly ApiOperation[];
  readonly schemas: ReadonlyMap<string, Schema>;
}

/** An operation that a program calls, or an event that a program gets. */
export interface ApiOperation {
  readonly kind: "operation" | "webhook";
  /** The operationId; of a webhook, its name in the spec. */
  readonly name: string;
  readonly operationId: string;
  readonly method: Method;
  /** The path template; of a callback, the expression that gives the URL. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly body: ApiBody | undefined;
  readonly responses: readonly ApiResponse[];
  readonly callbacks: readonly ApiCallback[];
  readonly security: readonly SecurityRequirement[];
  readonly retry: "idempotent" | "rejected-only" | "never" | undefined;
  readonly paging: "link" | "none" | undefined;
}

export interface ApiBody {
  readonly description: string;
  readonly required: boolean;
  readonly contents: readonly ApiContent[];
}

export interface ApiContent {
  readonly mediaType: string;
  readonly schema: Schema | undefined;
  readonly examples: readonly ApiExample[];
}

export interface ApiExample {
  readonly name: string;
  readonly summary: string;
  readonly value: Json;
}

export interface ApiResponse {
  /** Such as `200`, or `4XX` in an event's answer. */
  readonly status: string;
  readonly description: string;
  readonly headers: readonly Parameter[];
  readonly contents: readonly ApiContent[];
}

/** An event that the API sends because of an operation. */
export interface ApiCallback {
  readonly name: string;
  /** Where it goes, as a runtime expression. */
  readonly expression: string;
  readonly operation: ApiOperation;
}
