export type * from "@telespec/client-core";
export {
  AbortError,
  ApiError,
  ConnectionError,
  isAbortError,
  isConnectionError,
  isPagingError,
  isRedirectError,
  isRequestError,
  isTimeoutError,
  isTokenError,
  isUnexpectedBody,
  PagingError,
  RedirectError,
  RequestError,
  TimeoutError,
  TokenError,
  UnexpectedBody,
} from "@telespec/client-core";
export { basic } from "./auth.ts";
export {
  createWebRtcClient,
  isApiError,
  type WebRtcAuth,
  type WebRtcClientOptions,
} from "./client.ts";
export type * from "./generated/client.ts";
export type * from "./generated/types.ts";
