import type { JsonFields, WebhookApi } from "../src/webhooks/index.ts";

/** The events of an invented API, with one of everything that the webhooks can have. */
export const parcelApi: WebhookApi = {
  table: {
    discriminator: "kind",
    events: {
      arrived: { schema: "Arrived", document: "Document" },
      moved: { schema: "Moved", document: "Document", empty: [204] },
      lost: { schema: "Lost", empty: [204, 200] },
    },
  },
  schemas: {
    Base: {
      type: "object",
      required: ["kind", "parcelId"],
      properties: {
        kind: { type: "string" },
        parcelId: { type: "string" },
        url: { type: "string", format: "uri" },
        at: { type: ["string", "null"], format: "date-time" },
        weight: { type: "number", minimum: 0 },
        fragile: { type: "boolean" },
        stops: { type: "array", items: { type: "string" } },
        address: { $ref: "Address" },
      },
    },
    Address: { type: "object", required: ["city"], properties: { city: { type: "string" } } },
    Arrived: { type: "object", allOf: [{ $ref: "Base" }], required: ["at"] },
    Moved: { type: "object", allOf: [{ $ref: "Base" }] },
    Lost: { type: "object", allOf: [{ $ref: "Base" }] },
    Document: { type: "string", maxLength: 100, pattern: "^<" },
  },
  methods: ["POST", "GET"],
  key: ["kind", "parcelId"],
  normalize: (event) => (event.kind === "arival" ? { ...event, kind: "arrived" } : event),
};

/** The types that a generator would make of it. */
export interface ParcelEvents {
  readonly arrived: JsonFields & { readonly kind: "arrived"; readonly parcelId: string };
  readonly moved: JsonFields & { readonly kind: "moved"; readonly parcelId: string };
  readonly lost: JsonFields & { readonly kind: "lost"; readonly parcelId: string };
}

/** What answers each. */
export interface ParcelReplies {
  readonly arrived: string;
  readonly moved: string | undefined;
  readonly lost: undefined;
}

export const arrived = { kind: "arrived", parcelId: "p-1", at: "2026-03-02T14:05:13Z" };

/** A delivery by POST. */
export function post(event: unknown, headers: Record<string, string> = {}): Request {
  return new Request("https://app.example.com/parcels", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof event === "string" ? event : JSON.stringify(event),
  });
}
