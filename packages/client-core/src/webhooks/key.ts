import type { JsonFields, WebhookApi } from "./table.ts";

/** A text that is the same for two deliveries of one event; see `webhookKey` of an API package. */
export function webhookKey(api: WebhookApi, event: JsonFields): string {
  return JSON.stringify(api.key.map((name) => event[name] ?? null));
}
