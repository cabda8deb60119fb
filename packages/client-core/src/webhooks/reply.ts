import type { XmlDocument } from "../index.ts";
import { checkSchema } from "../schema/check.ts";
import { isXmlDocument } from "../xml-document.ts";
import type { WebhookApi, WebhookDescription } from "./table.ts";
import { describeViolations, WebhookError } from "./webhook-error.ts";

/** A document that answers an event: built, or written as text. */
export type ReplyDocument = XmlDocument | string;

/**
 * The answer to an event that was dealt with.
 *
 * @param result what the handler gave
 * @throws WebhookError 500 if that cannot answer the event.
 */
export function replyTo(
  api: WebhookApi,
  name: string,
  { document, empty = [] }: WebhookDescription,
  result: unknown,
): Response {
  const [status] = empty;
  if (result === undefined && status !== undefined) return new Response(null, { status });
  if (document === undefined)
    throw new WebhookError(
      500,
      `${name}: the handler gave a document, and nobody reads the answer`,
    );
  if (typeof result !== "string" && !isXmlDocument(result))
    throw new WebhookError(
      500,
      `${name}: the handler must give a document that was built, or its text, and gave a value of type ${typeof result}`,
    );
  const text = String(result);
  const violations = checkSchema(api.schemas, { $ref: document }, text, "document");
  if (violations.length > 0)
    throw new WebhookError(500, `${name}: ${describeViolations(violations)}`, { violations });
  return documentReply(text);
}

/** An answer with a document. */
export function documentReply(text: ReplyDocument): Response {
  return new Response(String(text), { headers: { "content-type": "application/xml" } });
}

/** An answer that refuses a delivery, in plain words. */
export function refusal(error: WebhookError, methods: readonly string[]): Response {
  const headers: Record<string, string> = { "content-type": "text/plain; charset=utf-8" };
  if (error.status === 401) headers["www-authenticate"] = 'Basic realm="webhooks", charset="UTF-8"';
  if (error.status === 405) headers.allow = methods.join(", ");
  return new Response(`${error.message}\n`, { status: error.status, headers });
}
