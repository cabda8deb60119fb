import type { JsonObject, Place } from "./place.ts";

/** A TypeScript type as text, and the names it needs from `types.ts`. */
export interface TypeText {
  readonly text: string;
  readonly names: readonly string[];
}

/** Where a parameter travels. */
export type ParameterPlace = "path" | "query" | "header";

/** What may be sent again; stands in the spec as `x-retry`. */
export type RetryClass = "idempotent" | "rejected-only" | "never";

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly required: boolean;
  /** The client's options can give it (`x-bound`). */
  readonly bound: boolean;
  readonly type: TypeText;
  readonly place: Place;
}

/** The request body of an operation. */
export interface RequestBody {
  readonly mediaType: string;
  readonly required: boolean;
  readonly type: TypeText;
  /** Besides text, an `XmlDocument` will do. */
  readonly takesDocument: boolean;
  readonly description: string | undefined;
}

/** One declared answer of an operation. */
export interface Answer {
  readonly status: number;
  /** Empty for an answer without a body. */
  readonly mediaTypes: readonly string[];
  readonly type: TypeText;
  /** The type of one item, where the body is an array. */
  readonly itemType: TypeText | undefined;
  readonly description: string | undefined;
  readonly place: Place;
}

/** An operation, checked. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  /** In the order of the generated parameter object: path, query, header. */
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  readonly answers: readonly Answer[];
  readonly retry: RetryClass;
  readonly paging: "link" | undefined;
  readonly place: Place;
}

/** A header that carries a correlation id, and the form its value must have. */
export interface Correlation {
  readonly header: string;
  readonly pattern: string;
}

/** An API, checked: all that the generated files are made from. */
export interface Api {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly summary: string | undefined;
  readonly baseUrl: string | undefined;
  readonly tokenUrl: string | undefined;
  readonly correlation: Correlation | undefined;
  readonly operations: readonly Operation[];
  readonly webhooks: Webhooks | undefined;
}

/** How a webhook may be answered when all is well. */
export interface WebhookReplies {
  /** The content of a reply with a document; absent if none is read. */
  readonly document: Place | undefined;
  /** The statuses of replies without content, the best one first. */
  readonly empty: readonly number[];
}

/** One event that the API sends. */
export interface WebhookEvent extends WebhookReplies {
  /** The value of the discriminator. */
  readonly name: string;
  /** The name of its schema. */
  readonly schema: string;
  /** The text of the event's own webhook; absent where one webhook takes several events. */
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly example: JsonObject;
}

/** The events that the API sends. */
export interface Webhooks {
  /** The property that says which event it is. */
  readonly discriminator: string;
  /** The name of the schema that unites them. */
  readonly union: string;
  readonly events: readonly WebhookEvent[];
}
