import type { WebhookEvent, Webhooks } from "../model.ts";
import type { JsonObject, Place } from "../place.ts";
import { at, isArray, isObject, members, text } from "../place.ts";
import { readReplies } from "./webhook-replies.ts";

/**
 * Reads the webhooks of a spec: one event for each branch of the schema that unites them, told apart by its
 * discriminator. An event's replies are those of the webhook of its name, or of the one that takes all.
 *
 * @returns `undefined` for a spec without webhooks.
 */
export function readWebhooks(root: Place): Webhooks | undefined {
  const webhooks = new Map(members(at(root, "webhooks")));
  if (webhooks.size === 0) return undefined;
  const bodies = new Map([...webhooks].map(([name, webhook]) => [name, bodyOf(webhook)]));
  const union = findUnion(root, [...bodies.values()]);
  if (union === undefined) {
    root.report(
      at(root, "webhooks"),
      "no schema unites the bodies of the webhooks",
      "Add a oneOf of them with a discriminator to components/schemas, and refer to it from a webhook or callback.",
    );
    return undefined;
  }
  const whole = [...bodies].find(([, body]) => body.component === union.name)?.[0];
  const mapping = at(union.place, "discriminator", "mapping");
  const events = members(mapping).flatMap(([name, target]): WebhookEvent[] => {
    const schema = text(target)?.split("/").at(-1) ?? "";
    const own = bodies.get(name)?.component === schema ? name : whole;
    const webhook = own === undefined ? undefined : webhooks.get(own);
    if (webhook === undefined) {
      root.report(
        target,
        `the event ${name} has no webhook`,
        `Add a webhook called ${name} with the body ${schema}.`,
      );
      return [];
    }
    const example = findExample(webhook, union.property, name);
    if (example === undefined) {
      root.report(
        at(webhook, "post", "requestBody"),
        `the event ${name} has no example, which test events are made from`,
        `Add one to the examples of the request body, with ${union.property}: ${name}.`,
      );
      return [];
    }
    const said = (key: string) => (own === name ? text(at(webhook, "post", key)) : undefined);
    const texts = { summary: said("summary"), description: said("description") };
    return [{ name, schema, ...texts, example, ...readReplies(at(webhook, "post", "responses")) }];
  });
  for (const [name, body] of bodies)
    if (name !== whole && !events.some((event) => event.name === name))
      root.report(
        body,
        `the webhook ${name} is not an event of ${union.name}`,
        `Name the webhook as the discriminator ${union.property} names its event.`,
      );
  return { discriminator: union.property, union: union.name, events };
}

/** The schema of what is posted. */
function bodyOf(webhook: Place): Place {
  const body = at(webhook, "post", "requestBody", "content", "application/json", "schema");
  if (body.component === undefined)
    webhook.report(
      webhook,
      "this webhook has no POST with an application/json body whose schema has a name",
      "Events are posted as JSON: refer to a schema in components/schemas.",
    );
  return body;
}

interface Union {
  readonly name: string;
  readonly property: string;
  readonly place: Place;
}

function findUnion(root: Place, bodies: readonly Place[]): Union | undefined {
  for (const [name, place] of members(at(root, "components", "schemas"))) {
    const property = text(at(place, "discriminator", "propertyName"));
    const { value } = at(place, "oneOf");
    if (property === undefined || !isArray(value)) continue;
    const branches = value.map((_, index) => at(place, "oneOf", String(index)).component);
    const takes = ({ component }: Place) => component === name || branches.includes(component);
    if (bodies.every(takes)) return { name, property, place };
  }
  return undefined;
}

function findExample(webhook: Place, property: string, name: string): JsonObject | undefined {
  const content = at(webhook, "post", "requestBody", "content", "application/json");
  return members(at(content, "examples"))
    .map(([, example]) => at(example, "value").value)
    .filter(isObject)
    .find((value) => value[property] === name);
}
