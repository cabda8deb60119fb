import { collectSecrets } from "../redact.ts";
import type { BuiltRequest } from "../request/build.ts";
import type { Transport } from "../transport.ts";

/** Every value of a call that must not be printed: of its credentials, its headers and its body. */
export function secretsOf(transport: Transport, request: BuiltRequest): Set<string> {
  const secrets = new Set(transport.auth.secrets());
  collectSecrets(request.headers, secrets);
  const { body } = request;
  if (body === undefined) return secrets;
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  try {
    return collectSecrets(JSON.parse(text), secrets);
  } catch {
    return collectSecrets(text, secrets);
  }
}
