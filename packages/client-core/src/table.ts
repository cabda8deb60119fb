/** Where a parameter travels. */
export type ParameterPlace = "path" | "query" | "header";

/**
 * What may be sent again after a failure; stands in the spec as `x-retry`.
 *
 * - `idempotent`: after a connection failure, a timeout of one try, 408, 429 or 5xx.
 * - `rejected-only`: after 429, and after failures known to be before sending.
 * - `never`: not at all.
 */
export type RetryClass = "idempotent" | "rejected-only" | "never";

/** The request body an operation declares. */
export interface BodyDescription {
  readonly mediaType: string;
  readonly required: boolean;
}

/** One operation of an API, as the generator reads it from the spec. */
export interface OperationDescription {
  readonly method: string;
  /** The path template, such as `/accounts/{accountId}/calls`. */
  readonly path: string;
  readonly parameters: { readonly [name: string]: ParameterPlace };
  /** Parameters that the client's options bind (`x-bound`); a call may override them. */
  readonly bound?: readonly string[];
  readonly body?: BodyDescription;
  /** Declared statuses with their media types; an empty list is an answer without a body. */
  readonly responses: { readonly [status: number]: readonly string[] };
  readonly retry: RetryClass;
  /** Present where further pages are announced by a `Link` header with `rel="next"` (RFC 8288). */
  readonly paging?: "link";
}

/** A correlation id: one per logical call, the same on all its tries. */
export interface CorrelationDescription {
  readonly header: string;
  readonly pattern: string;
}

/** An API as data: all that the interpreter needs to know of it. */
export interface ApiTable {
  readonly name: string;
  readonly version: string;
  /** The spec's first server; absent where the spec can only name a template. */
  readonly baseUrl?: string;
  /** Where the spec's client credentials flow gets its tokens. */
  readonly tokenUrl?: string;
  readonly correlation?: CorrelationDescription;
  readonly operations: { readonly [operationId: string]: OperationDescription };
}
