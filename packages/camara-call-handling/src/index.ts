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
export { bearer, clientCredentials } from "./auth.ts";
export {
  type CallHandlingAuth,
  type CallHandlingClientOptions,
  createCallHandlingClient,
  isApiError,
} from "./client.ts";
export type * from "./generated/client.ts";
export type * from "./generated/types.ts";
