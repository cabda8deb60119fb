import { checkSchema } from "../schema/check.ts";
import { describe } from "./parse.ts";
import type { JsonFields, WebhookApi } from "./table.ts";
import { describeViolations } from "./webhook-error.ts";

/**
 * What the spec does not allow in an answer to an event: status, media type, and the document's form.
 *
 * @returns a sentence for each; empty if the platform would take the answer.
 */
export async function checkWebhookReply(
  api: WebhookApi,
  event: JsonFields,
  response: Response,
): Promise<readonly string[]> {
  const name = String(event[api.table.discriminator]);
  const { document, empty = [] } = describe(api, event) ?? { empty: [200, 201, 204] };
  const { status } = response;
  const type = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (document === undefined || status !== 200) {
    const taken = document === undefined ? empty : [200, ...empty];
    return taken.includes(status) ? [] : [`${name} takes ${taken.join(", ")}, not ${status}`];
  }
  const problems: string[] = [];
  if (type !== "application/xml")
    problems.push(`${name} takes application/xml, not ${type || "an answer without Content-Type"}`);
  const text = await response.clone().text();
  const violations = checkSchema(api.schemas, { $ref: document }, text, "document");
  if (violations.length > 0) problems.push(`${name}: ${describeViolations(violations)}`);
  return problems;
}
