import { collectSecrets, type Redactor, redactor } from "../redact.ts";
import type { Exchange } from "./exchange.ts";

/** Makes the redactor of a call: for its credentials, and the secrets of its headers and its body. */
export function redactorOf({ transport, request, secrets: sent }: Exchange): Redactor {
  const { headers, body } = request;
  // The URL is none, but it holds ids and telephone numbers.
  const secrets = new Set([...transport.auth.secrets(), request.url]);
  for (const one of [...sent, headers.authorization ?? ""])
    secrets.add(one).add(one.slice(one.indexOf(" ") + 1));
  collectSecrets(headers, secrets);
  if (body !== undefined) {
    const text = typeof body === "string" ? body : new TextDecoder().decode(body);
    let value: unknown = text;
    try {
      value = JSON.parse(text);
    } catch {
      // Text of another kind: XML.
    }
    collectSecrets(value, secrets);
  }
  return redactor(secrets);
}
