import {
  type BearerAuth,
  type ClientOptions,
  isApiError as coreIsApiError,
  createClient,
  type IsApiError,
} from "@telespec/client-core";
import type { SampleApiClient, SampleApiClientErrors } from "./generated/client.ts";
import { api, paged } from "./generated/operations.ts";

/** The credentials that the Sample Api API takes. */
export type SampleApiAuth = BearerAuth;

/** Options of {@link createSampleApiClient}. */
export interface SampleApiClientOptions extends ClientOptions<SampleApiAuth> {}

/**
 * Makes a client for the Sample Api API.
 *
 * @throws TypeError if an option is missing or wrong.
 * @example
 * const sampleApi = createSampleApiClient({ auth: bearer(async () => getToken()) });
 * const item = await sampleApi.createItem({ body: { name: "First" } });
 */
export function createSampleApiClient(options: SampleApiClientOptions): SampleApiClient {
  return createClient<SampleApiClient>(api, options, paged);
}

/** Whether a value is an `ApiError`; with an operation's id, `error` is typed and narrows by `status`. */
export const isApiError: IsApiError<SampleApiClientErrors> =
  coreIsApiError as IsApiError<SampleApiClientErrors>;
