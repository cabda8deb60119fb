import { createFetchClient, type FetchClient } from "@telespec/client-core/fetch";
import type { CallHandlingClientOptions } from "./client.ts";
import { api } from "./generated/operations.ts";
import type { paths } from "./generated/types.ts";

/** An openapi-fetch client of the CAMARA WebRTC Call Handling API. */
export type CallHandlingFetchClient = FetchClient<paths>;

/**
 * Makes an openapi-fetch client for the CAMARA WebRTC Call Handling API: `GET`, `POST`, ... by path, over the same
 * transport as `createCallHandlingClient` and with the same options.
 *
 * @throws TypeError if an option is missing or wrong.
 */
export function createCallHandlingFetchClient(
  options: CallHandlingClientOptions,
): CallHandlingFetchClient {
  return createFetchClient<paths>(api, options);
}
