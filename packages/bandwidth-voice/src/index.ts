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
export { basic, bearer, clientCredentials, type VoiceCredentials } from "./auth.ts";
export {
  createVoiceClient,
  isApiError,
  type VoiceAuth,
  type VoiceClientOptions,
} from "./client.ts";
export type * from "./generated/client.ts";
export type * from "./generated/types.ts";
