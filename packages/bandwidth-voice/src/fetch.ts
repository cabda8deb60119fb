import { createFetchClient, type FetchClient } from "@telespec/client-core/fetch";
import type { VoiceClientOptions } from "./client.ts";
import { api } from "./generated/operations.ts";
import type { paths } from "./generated/types.ts";

/** An openapi-fetch client of the Bandwidth Voice API. */
export type VoiceFetchClient = FetchClient<paths>;

/**
 * Makes an openapi-fetch client for the Bandwidth Voice API: `GET`, `POST`, ... by path, over the same
 * transport as `createVoiceClient` and with the same options.
 *
 * @throws TypeError if an option is missing or wrong.
 */
export function createVoiceFetchClient(options: VoiceClientOptions): VoiceFetchClient {
  return createFetchClient<paths>(api, options);
}
