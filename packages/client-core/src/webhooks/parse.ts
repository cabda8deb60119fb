import { checkSchema } from "../schema/check.ts";
import { type Delivery, type IncomingWebhook, openDelivery } from "./incoming.ts";
import { readQuery } from "./query.ts";
import { defaultMaxBodyBytes, readJson, tooLong } from "./read-body.ts";
import type { JsonFields, WebhookApi, WebhookDescription } from "./table.ts";
import { describeViolations, WebhookError } from "./webhook-error.ts";

/** An event that the spec does not know: it came after this version of the package. */
export type UnknownEvent = JsonFields;

/** What came: an event that the spec knows, or another one. */
export type ParsedWebhook<Event> =
  | { readonly known: true; readonly event: Event }
  | { readonly known: false; readonly event: UnknownEvent };

/** Options of `parseWebhook`. */
export interface ParseOptions {
  /** The longest event that is read, in bytes. @default 65536 */
  readonly maxBodyBytes?: number;
}

/** Reads and checks an event; see `parseWebhook` of an API package. */
export async function parseWebhook<Event>(
  api: WebhookApi,
  input: Request | IncomingWebhook,
  options: ParseOptions = {},
): Promise<ParsedWebhook<Event>> {
  return parseDelivery(api, openDelivery(input), options.maxBodyBytes);
}

/** Reads and checks the event of an opened delivery. */
export async function parseDelivery<Event>(
  api: WebhookApi,
  delivery: Delivery,
  limit: number = defaultMaxBodyBytes,
): Promise<ParsedWebhook<Event>> {
  const { method } = delivery;
  if (!api.methods.some((one) => one === method))
    throw new WebhookError(405, `Events come by ${api.methods.join(" or ")}`);
  const event =
    method === "GET" ? fromQuery(api, delivery, limit) : await fromBody(api, delivery, limit);
  const known = describe(api, event);
  if (known === undefined) return { known: false, event };
  const name = event[api.table.discriminator] as string;
  const violations = checkSchema(api.schemas, { $ref: known.schema }, event, "");
  if (violations.length > 0)
    throw new WebhookError(
      400,
      `The ${name} event does not fit the spec: ${describeViolations(violations)}`,
      {
        violations,
      },
    );
  // The schema that was just checked is the one that the type is made from.
  return { known: true, event: event as Event };
}

/** What the spec says of an event, if it knows it. */
export function describe({ table }: WebhookApi, event: JsonFields): WebhookDescription | undefined {
  const name = event[table.discriminator];
  return typeof name === "string" && Object.hasOwn(table.events, name)
    ? table.events[name]
    : undefined;
}

async function fromBody(api: WebhookApi, delivery: Delivery, limit: number): Promise<JsonFields> {
  const json = await readJson(delivery, limit);
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new WebhookError(400, "The event must be a JSON object");
  return named(api, json as JsonFields);
}

function fromQuery(api: WebhookApi, delivery: Delivery, limit: number): JsonFields {
  const params = delivery.query();
  if (!(params.toString().length <= limit)) throw tooLong(limit);
  const raw = named(api, Object.fromEntries(params));
  const known = describe(api, raw);
  if (known === undefined) return raw;
  return named(api, readQuery(api.schemas, { $ref: known.schema }, params));
}

/** The event in known spelling, and with a name. */
function named({ table, normalize }: WebhookApi, fields: JsonFields): JsonFields {
  const event = normalize?.(fields) ?? fields;
  const field = table.discriminator;
  const name = Object.hasOwn(event, field) ? event[field] : undefined;
  if (typeof name === "string" && name !== "") return event;
  throw new WebhookError(400, `The event does not say what it is: ${field} must be a text`, {
    violations: [{ field, rule: "type string", type: typeof name }],
  });
}
