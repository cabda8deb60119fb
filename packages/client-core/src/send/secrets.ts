import { type Redactor, redactor, secretsIn } from "../redact.ts";
import type { Exchange } from "./exchange.ts";

/** Makes the redactor of a call: for its credentials, and the secrets of its headers and its body. */
export function redactorOf({ transport, request, secrets }: Exchange): Redactor {
  const { headers, body, url } = request;
  const text = typeof body === "object" ? new TextDecoder().decode(body) : body;
  let value: unknown = text;
  try {
    value = JSON.parse(text ?? "");
  } catch {
    // None, or text of another kind: XML.
  }
  return redactor([
    ...transport.auth.secrets(),
    // With their scheme and without it.
    ...[...secrets, headers.authorization ?? ""].flatMap((one) => [
      one,
      one.slice(one.indexOf(" ") + 1),
    ]),
    ...secretsIn(headers),
    ...secretsIn(value),
    // It is no secret, but it holds ids and telephone numbers.
    url,
  ]);
}
