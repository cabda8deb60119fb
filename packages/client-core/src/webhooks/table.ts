import type { Schemas } from "../schema/schema.ts";

/** The webhooks of an API, as data; generated from the spec. */
export interface WebhookTable {
  /** The property of an event that says which event it is. */
  readonly discriminator: string;
  readonly events: Readonly<Record<string, WebhookDescription>>;
}

/** What the spec says of one event. */
export interface WebhookDescription {
  /** The name of the event's schema. */
  readonly schema: string;
  /** The name of the schema of the XML document that may answer it; absent: no document is read. */
  readonly document?: string | undefined;
  /** The statuses that may answer it without a document, the best one first; absent: none may. */
  readonly empty?: readonly number[] | undefined;
}

/** A JSON object whose contents are not known. */
export type JsonFields = Readonly<Record<string, unknown>>;

/** An API's webhooks: its table and schemas, and what the spec cannot say. */
export interface WebhookApi {
  readonly table: WebhookTable;
  readonly schemas: Schemas;
  /** How events are delivered: in the body of a POST, or also in the query of a GET. */
  readonly methods: readonly ("POST" | "GET")[];
  /** The properties that together tell one event from every other. */
  readonly key: readonly string[];
  /** Puts known variants of spelling right; gives the same object if there is nothing to do. */
  readonly normalize?: (event: JsonFields) => JsonFields;
}
