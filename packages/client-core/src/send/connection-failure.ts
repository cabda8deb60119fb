import { ConnectionError } from "../errors/connection-error.ts";
import { hide } from "../errors/telespec-error.ts";
import type { Redactor } from "../redact.ts";
import { failureCode } from "../retry/before-sending.ts";
import type { Exchange } from "./exchange.ts";
import { fail } from "./fail.ts";
import { redactorOf } from "./secrets.ts";

/** What a failed `fetch` is to a caller. */
export function connectionFailure(exchange: Exchange, failure: unknown): ConnectionError {
  const clean = redactorOf(exchange);
  const text = failureCode(failure);
  const code = text && clean(text);
  return fail(
    ConnectionError,
    exchange,
    ` failed: ${code ?? "the connection broke or could not be made"}`,
    { code, cause: sanitize(failure, clean) },
  );
}

/** An error's name, message, code and causes, cleaned; its other properties may hold anything. */
export function sanitize(error: unknown, clean: Redactor, depth = 0): unknown {
  if (!(error instanceof Error) || depth > 3) return undefined;
  const { code } = error as { code?: unknown };
  const cause = sanitize(error.cause, clean, depth + 1);
  const safe = new Error(clean(error.message), cause === undefined ? {} : { cause });
  hide(safe, "name", clean(error.name));
  hide(safe, "stack", clean(error.stack ?? ""));
  if (typeof code === "string") hide(safe, "code", clean(code), true);
  return safe;
}
