import { isBeforeSending } from "../retry/before-sending.ts";
import type { Exchange } from "./exchange.ts";

/** `fetch`, which counts in the exchange what may have done the work: all but what never left, and what the API refused. */
export async function countedFetch(
  exchange: Exchange,
  signal: AbortSignal | null | undefined,
  input: string | Request,
  init: RequestInit,
): Promise<Response> {
  // The try may be over, while a slow token or middleware was waited for: then nothing more may leave.
  if (signal?.aborted) throw signal.reason;
  exchange.sent++;
  try {
    const response = await exchange.transport.fetch(input, init);
    if (response?.status >= 400 && response.status < 500) exchange.sent--;
    return response;
  } catch (error) {
    if (isBeforeSending(error)) exchange.sent--;
    throw error;
  }
}
