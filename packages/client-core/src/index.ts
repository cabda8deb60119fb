export type {
  Auth,
  AuthContext,
  AuthKind,
  BasicAuth,
  BearerAuth,
  ClientCredentialsAuth,
} from "./auth/auth.ts";
export { basic } from "./auth/basic.ts";
export { bearer, type TokenSource } from "./auth/bearer.ts";
export { clientCredentials } from "./auth/client-credentials.ts";
export type { ClientCredentialsOptions } from "./auth/token-request.ts";
export type { ApiCall, WithResponse } from "./call/api-call.ts";
export type { Page } from "./call/page.ts";
export { type PagedCall, PendingList } from "./call/paged-call.ts";
export { createClient } from "./client.ts";
export { AbortError, isAbortError } from "./errors/abort-error.ts";
export { ApiError, type ApiErrorOf, type IsApiError, isApiError } from "./errors/api-error.ts";
export { ConnectionError, isConnectionError } from "./errors/connection-error.ts";
export { isPagingError, PagingError } from "./errors/paging-error.ts";
export { isRedirectError, RedirectError } from "./errors/redirect-error.ts";
export { isRequestError, RequestError } from "./errors/request-error.ts";
export type { CarriedOut, RequestSummary, TelespecError } from "./errors/telespec-error.ts";
export { isTimeoutError, TimeoutError } from "./errors/timeout-error.ts";
export { isTokenError, TokenError } from "./errors/token-error.ts";
export { isUnexpectedBody, UnexpectedBody } from "./errors/unexpected-body.ts";
export { isValidationError, ValidationError } from "./errors/validation-error.ts";
export type { HttpStatus } from "./http-status.ts";
export type {
  CallOptions,
  ClientOptions,
  Fetch,
  Logger,
  Middleware,
  RetryEvent,
  RetryOptions,
  TryContext,
} from "./options.ts";
export { createPathTransport, type PathTransport } from "./path-transport.ts";
export type { ErrorResult, OkResult, UndocumentedResult } from "./result.ts";
export type { ApiTable, OperationDescription, ParameterPlace, RetryClass } from "./table.ts";
export { type Checks, createValidator, type Validator, type Violation } from "./validator.ts";
export { isXmlDocument, type XmlDocument, xmlDocument } from "./xml-document.ts";
