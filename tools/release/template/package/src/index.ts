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
export { bearer } from "./auth.ts";
export {
  createSampleApiClient,
  isApiError,
  type SampleApiAuth,
  type SampleApiClientOptions,
} from "./client.ts";
export type * from "./generated/client.ts";
export type * from "./generated/types.ts";
