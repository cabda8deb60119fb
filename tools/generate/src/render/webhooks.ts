import { docComment } from "../doc-comment.ts";
import type { Webhooks } from "../model.ts";
import { memberName } from "../names.ts";
import type { Json, JsonObject, Place } from "../place.ts";
import { at } from "../place.ts";
import { collectSchemas } from "../validation/collect.ts";
import type { LiteralValue } from "./literal.ts";
import { literal } from "./literal.ts";

/** The contents of `webhooks.ts`: the events as types, as a table, and the schemas that check them. */
export function renderWebhooks(title: string, webhooks: Webhooks, root: Place): string {
  const collector = collectSchemas(root);
  const components = at(root, "components", "schemas");
  const holder = { ...components, value: references(webhooks.events.map(({ schema }) => schema)) };
  const table = Object.fromEntries(
    webhooks.events.map(({ name, schema, document, empty }): [string, LiteralValue] => {
      collector.take(holder, schema);
      const taken = document && collector.take(document, "schema").$ref;
      return [
        name,
        {
          schema,
          document: typeof taken === "string" ? taken : undefined,
          empty: empty.length > 0 ? empty : undefined,
        },
      ];
    }),
  );
  const types = [...new Set(webhooks.events.map(({ schema }) => schema))].sort();
  const members = webhooks.events.map(
    ({ name, schema, summary, description }) =>
      `${docComment("  ", [summary, description])}  readonly ${memberName(name)}: ${schema};\n`,
  );
  return `import type { Schemas } from "@telespec/client-core/webhooks";
import type {
${types.map((name) => `  ${name},\n`).join("")}} from "./types.ts";

/** Every event that the API sends, by the name that \`${webhooks.discriminator}\` gives it. */
export interface WebhookEvents {
${members.join("")}}

/** The webhooks of the ${title}, as data. */
export const webhooks = ${literal({ discriminator: webhooks.discriminator, events: table })} as const;

/** The schemas of the events, without their texts. */
export const schemas: Schemas = ${literal(asLiteral(collector.named()))};
`;
}

/** The contents of \`webhook-examples.ts\`: the spec's example of each event. */
export function renderWebhookExamples(webhooks: Webhooks): string {
  const examples = Object.fromEntries(
    webhooks.events.map(({ name, example }) => [name, asLiteral(example)]),
  );
  return `import type { WebhookEvents } from "./webhooks.ts";

/** The spec's example of each event. */
export const examples: WebhookEvents = ${literal(examples)};
`;
}

/** A map of the names to references to their schemas. */
function references(names: readonly string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]));
}

// The same JSON; only the declared type is wider.
function asLiteral(value: Json): LiteralValue {
  return value as LiteralValue;
}
