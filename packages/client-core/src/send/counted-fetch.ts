import { isBeforeSending } from "../retry/before-sending.ts";
import type { Exchange } from "./exchange.ts";

interface Runtime {
  readonly Deno?: { createHttpClient?(options: object): { close(): void } };
}

/** `fetch`, which counts in the exchange what may have left, and what of it may have done the work. */
export async function countedFetch(
  exchange: Exchange,
  input: string | Request,
  init: RequestInit,
): Promise<Response> {
  // The try may be over, while a slow token or middleware was waited for: then nothing more may leave.
  if (init.signal?.aborted) throw init.signal.reason;
  const { transport, operation } = exchange;
  // Deno by itself sends a POST again when a connection that was kept open ends: here none is kept.
  const client =
    operation.retry === "idempotent"
      ? undefined
      : (globalThis as Runtime).Deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 });
  exchange.left++;
  exchange.sent++;
  try {
    const response = await transport.fetch(input, client ? Object.assign(init, { client }) : init);
    if (response?.status >= 400 && response.status < 500) exchange.sent--;
    return response;
  } catch (error) {
    if (isBeforeSending(error)) {
      exchange.left--;
      exchange.sent--;
    }
    throw error;
  } finally {
    client?.close();
  }
}
