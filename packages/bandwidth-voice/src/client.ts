import {
  type BasicAuth,
  type BearerAuth,
  type ClientCredentialsAuth,
  type ClientOptions,
  isApiError as coreIsApiError,
  createClient,
  type IsApiError,
} from "@telespec/client-core";
import type { VoiceClient, VoiceClientErrors } from "./generated/client.ts";
import { api, paged } from "./generated/operations.ts";

/** The credentials that the Voice API takes. */
export type VoiceAuth = ClientCredentialsAuth | BearerAuth | BasicAuth;

/** Options of {@link createVoiceClient}. */
export interface VoiceClientOptions extends ClientOptions<VoiceAuth> {
  /** The Bandwidth account; a call may name another one. */
  readonly accountId: string;
}

/**
 * Makes a client for the Bandwidth Voice API.
 *
 * @throws TypeError if an option is missing or wrong.
 * @example
 * const voice = createVoiceClient({
 *   accountId: "9900000",
 *   auth: clientCredentials({ clientId, clientSecret }),
 * });
 * const call = await voice.createCall({ body: { to, from, applicationId, answerUrl } });
 */
export function createVoiceClient(options: VoiceClientOptions): VoiceClient {
  return createClient<VoiceClient>(api, options, paged);
}

/** Whether a value is an `ApiError`; with an operation's id, `error` is typed and narrows by `status`. */
export const isApiError: IsApiError<VoiceClientErrors> =
  coreIsApiError as IsApiError<VoiceClientErrors>;
