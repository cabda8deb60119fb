import {
  type BearerAuth,
  type ClientCredentialsAuth,
  type ClientOptions,
  isApiError as coreIsApiError,
  createClient,
  type IsApiError,
} from "@telespec/client-core";
import type { CallHandlingClient, CallHandlingClientErrors } from "./generated/client.ts";
import { api, paged } from "./generated/operations.ts";

/** The credentials that the Call Handling API takes. */
export type CallHandlingAuth = BearerAuth | ClientCredentialsAuth;

/** Options of {@link createCallHandlingClient}. */
export interface CallHandlingClientOptions extends ClientOptions<CallHandlingAuth> {
  /**
   * Where your operator serves the API, such as `https://operator.net/webrtc-call-handling/v0.4`.
   * Required: CAMARA has no server of its own.
   */
  readonly baseUrl: string;
}

/**
 * Makes a client for the CAMARA WebRTC Call Handling API.
 *
 * @throws TypeError if an option is missing or wrong.
 * @example
 * const calls = createCallHandlingClient({ baseUrl, auth: bearer(async () => getToken()) });
 * const session = await calls.getSessionDetailsById({ mediaSessionId });
 */
export function createCallHandlingClient(options: CallHandlingClientOptions): CallHandlingClient {
  return createClient<CallHandlingClient>(api, options, paged);
}

/** Whether a value is an `ApiError`; with an operation's id, `error` is typed and narrows by `status`. */
export const isApiError: IsApiError<CallHandlingClientErrors> =
  coreIsApiError as IsApiError<CallHandlingClientErrors>;
