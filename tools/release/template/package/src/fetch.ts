import { createFetchClient, type FetchClient } from "@telespec/client-core/fetch";
import type { SampleApiClientOptions } from "./client.ts";
import { api } from "./generated/operations.ts";
import type { paths } from "./generated/types.ts";

/** An openapi-fetch client of the Sample Api API. */
export type SampleApiFetchClient = FetchClient<paths>;

/**
 * Makes an openapi-fetch client for the Sample Api API: `GET`, `POST`, ... by path, over the same transport as
 * `createSampleApiClient` and with the same options.
 *
 * @throws TypeError if an option is missing or wrong.
 */
export function createSampleApiFetchClient(options: SampleApiClientOptions): SampleApiFetchClient {
  return createFetchClient<paths>(api, options);
}
