import {
  type BasicAuth,
  type ClientOptions,
  isApiError as coreIsApiError,
  createClient,
  type IsApiError,
} from "@telespec/client-core";
import type { WebRtcClient, WebRtcClientErrors } from "./generated/client.ts";
import { api, paged } from "./generated/operations.ts";

/** The credentials that the WebRTC API takes: HTTP Basic alone. */
export type WebRtcAuth = BasicAuth;

/** Options of {@link createWebRtcClient}. */
export interface WebRtcClientOptions extends ClientOptions<WebRtcAuth> {
  /** The Bandwidth account; a call may name another one. */
  readonly accountId: string;
}

/**
 * Makes a client for the Bandwidth WebRTC API.
 *
 * @throws TypeError if an option is missing or wrong.
 * @example
 * const webrtc = createWebRtcClient({
 *   accountId: "9900000",
 *   auth: basic(username, password),
 * });
 * const { participant, token } = await webrtc.createParticipant({ body: { tag: "customer" } });
 */
export function createWebRtcClient(options: WebRtcClientOptions): WebRtcClient {
  return createClient<WebRtcClient>(api, options, paged);
}

/** Whether a value is an `ApiError`; with an operation's id, `error` is typed and narrows by `status`. */
export const isApiError: IsApiError<WebRtcClientErrors> =
  coreIsApiError as IsApiError<WebRtcClientErrors>;
