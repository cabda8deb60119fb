import { createFetchClient, type FetchClient } from "@telespec/client-core/fetch";
import type { WebRtcClientOptions } from "./client.ts";
import { api } from "./generated/operations.ts";
import type { paths } from "./generated/types.ts";

/** An openapi-fetch client of the Bandwidth WebRTC API. */
export type WebRtcFetchClient = FetchClient<paths>;

/**
 * Makes an openapi-fetch client for the Bandwidth WebRTC API: `GET`, `POST`, ... by path, over the same
 * transport as `createWebRtcClient` and with the same options.
 *
 * @throws TypeError if an option is missing or wrong.
 */
export function createWebRtcFetchClient(options: WebRtcClientOptions): WebRtcFetchClient {
  return createFetchClient<paths>(api, options);
}
