import { checkSchema } from "../schema/check.ts";
import { describe } from "./parse.ts";
import type { JsonFields, WebhookApi } from "./table.ts";
import { describeViolations } from "./webhook-error.ts";

/** Properties to put in place of an example's; `undefined` leaves one out. */
export type Overrides<Event> = { readonly [Name in keyof Event]?: Event[Name] | undefined };

/** Makes a test event; see `webhookFixture` of an API package. */
export function webhookFixture<Event extends object>(
  api: WebhookApi,
  example: Event,
  overrides: Overrides<Event>,
): Event {
  let text = JSON.stringify(example);
  // An id stands in URLs too: these follow, so that the event stays one that the platform could send.
  for (const [name, value] of Object.entries(overrides)) {
    const old = (example as JsonFields)[name];
    if (/Id$/.test(name) && typeof old === "string" && typeof value === "string")
      text = replaceInUrls(text, old, value);
  }
  const event = withOverrides(JSON.parse(text) as JsonFields, overrides as JsonFields);
  const name = String(event[api.table.discriminator]);
  const schema = describe(api, event)?.schema;
  const violations = schema ? checkSchema(api.schemas, { $ref: schema }, event, "") : [];
  if (schema === undefined || violations.length > 0)
    throw new TypeError(
      `webhookFixture: the overrides make an event that the platform would not send: ${schema ? describeViolations(violations) : `there is no event called ${name}`}`,
    );
  return event as Event;
}

function replaceInUrls(json: string, old: string, value: string): string {
  const path = (id: string) => `/${encodeURIComponent(id)}`;
  return json.replace(/"[a-z]+:\/\/[^"]*"/g, (url) =>
    url
      .split(/(?=[/"])/)
      .map((part) => (part === path(old) ? path(value) : part))
      .join(""),
  );
}

function withOverrides(event: JsonFields, overrides: JsonFields): JsonFields {
  const all = Object.entries({ ...event, ...overrides });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}
