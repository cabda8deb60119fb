// Generated from specs/bandwidth-voice by tools/generate. Do not edit: change the spec, then run npm run generate.

import type {
  ApiCall,
  ApiError,
  CallOptions,
  ErrorResult,
  OkResult,
  PagedCall,
  UndocumentedResult,
  XmlDocument,
} from "@telespec/client-core";
import type {
  BxmlDocument,
  Call,
  CreateCallRequest,
  CreateCallResponse,
  UpdateCallRequest,
  VoiceError,
} from "./types.ts";

/** Parameters of {@link VoiceClient.createCall}. */
export interface CreateCallParams {
  /**
   * Id of your Bandwidth account, as the dashboard shows it.
   *
   * Length: 1 to 256 characters.
   *
   * Taken from the client's options when left out.
   */
  accountId?: string | undefined;
  /** Whom to call, from which number, and where to fetch the instructions for the call. */
  body: CreateCallRequest;
}

/** What {@link VoiceClient.createCall} can answer, by status. */
export type CreateCallResult =
  | OkResult<201, CreateCallResponse>
  | ErrorResult<400, VoiceError>
  | ErrorResult<401, VoiceError>
  | ErrorResult<403, VoiceError>
  | ErrorResult<404, VoiceError>
  | ErrorResult<405, VoiceError>
  | ErrorResult<415, VoiceError>
  | ErrorResult<429, VoiceError>
  | ErrorResult<500, VoiceError>
  | ErrorResult<503, VoiceError>
  | UndocumentedResult<201 | 400 | 401 | 403 | 404 | 405 | 415 | 429 | 500 | 503>;

/** Parameters of {@link VoiceClient.listCalls}. */
export interface ListCallsParams {
  /**
   * Id of your Bandwidth account, as the dashboard shows it.
   *
   * Length: 1 to 256 characters.
   *
   * Taken from the client's options when left out.
   */
  accountId?: string | undefined;
  /**
   * Only calls to this number or SIP URI, as `Call.to` gives it. Clients encode it; in a URL that you write yourself, the `+` must be `%2B`, since a bare `+` is read as a space.
   *
   * Length: at most 2048 characters.
   */
  to?: string | undefined;
  /**
   * Only calls from this number, as `Call.from` gives it. Clients encode it; in a URL that you write yourself, the `+` must be `%2B`, since a bare `+` is read as a space.
   *
   * Length: at most 2048 characters.
   */
  from?: string | undefined;
  /**
   * Only calls whose `startTime` is this time or later (RFC 3339 with a time zone, such as `2026-03-02T14:00:00Z`).
   *
   * Format: date-time.
   */
  minStartTime?: string | Date | undefined;
  /**
   * Only calls whose `startTime` is this time or earlier (RFC 3339 with a time zone, such as `2026-03-02T15:00:00Z`).
   *
   * Format: date-time.
   */
  maxStartTime?: string | Date | undefined;
  /**
   * Only calls that ended with this cause. `Call.disconnectCause` lists the known ones.
   *
   * Length: at most 256 characters.
   */
  disconnectCause?: string | undefined;
  /**
   * How many calls a page holds at most.
   *
   * Range: 1 to 10000.
   *
   * @default 1000
   */
  pageSize?: number | undefined;
  /**
   * Marks the place where the next page begins. It is part of the URL in the `Link` header; do not make one yourself.
   *
   * Pattern: `^\S+$`.
   */
  pageToken?: string | undefined;
}

/** What {@link VoiceClient.listCalls} can answer, by status. */
export type ListCallsResult =
  | OkResult<200, Call[]>
  | ErrorResult<400, VoiceError>
  | ErrorResult<401, VoiceError>
  | ErrorResult<403, VoiceError>
  | ErrorResult<404, VoiceError>
  | ErrorResult<405, VoiceError>
  | ErrorResult<415, VoiceError>
  | ErrorResult<429, VoiceError>
  | ErrorResult<500, VoiceError>
  | ErrorResult<503, VoiceError>
  | UndocumentedResult<200 | 400 | 401 | 403 | 404 | 405 | 415 | 429 | 500 | 503>;

/** Parameters of {@link VoiceClient.getCallState}. */
export interface GetCallStateParams {
  /**
   * Id of your Bandwidth account, as the dashboard shows it.
   *
   * Length: 1 to 256 characters.
   *
   * Taken from the client's options when left out.
   */
  accountId?: string | undefined;
  /**
   * Id of the call, from the answer of `createCall` or from a callback: `c-` and 45 hexadecimal digits and dashes. An id that does not exist gets a 404, whatever its shape.
   *
   * Length: 1 to 256 characters.
   */
  callId: string;
}

/** What {@link VoiceClient.getCallState} can answer, by status. */
export type GetCallStateResult =
  | OkResult<200, Call>
  | ErrorResult<400, VoiceError>
  | ErrorResult<401, VoiceError>
  | ErrorResult<403, VoiceError>
  | ErrorResult<404, VoiceError>
  | ErrorResult<405, VoiceError>
  | ErrorResult<415, VoiceError>
  | ErrorResult<429, VoiceError>
  | ErrorResult<500, VoiceError>
  | ErrorResult<503, VoiceError>
  | UndocumentedResult<200 | 400 | 401 | 403 | 404 | 405 | 415 | 429 | 500 | 503>;

/** Parameters of {@link VoiceClient.updateCall}. */
export interface UpdateCallParams {
  /**
   * Id of your Bandwidth account, as the dashboard shows it.
   *
   * Length: 1 to 256 characters.
   *
   * Taken from the client's options when left out.
   */
  accountId?: string | undefined;
  /**
   * Id of the call, from the answer of `createCall` or from a callback: `c-` and 45 hexadecimal digits and dashes. An id that does not exist gets a 404, whatever its shape.
   *
   * Length: 1 to 256 characters.
   */
  callId: string;
  /** Where the call fetches its next BXML, or that it ends. */
  body: UpdateCallRequest;
}

/** What {@link VoiceClient.updateCall} can answer, by status. */
export type UpdateCallResult =
  | OkResult<200, undefined>
  | ErrorResult<400, VoiceError>
  | ErrorResult<401, VoiceError>
  | ErrorResult<403, VoiceError>
  | ErrorResult<404, VoiceError>
  | ErrorResult<405, VoiceError>
  | ErrorResult<409, VoiceError>
  | ErrorResult<415, VoiceError>
  | ErrorResult<429, VoiceError>
  | ErrorResult<500, VoiceError>
  | ErrorResult<503, VoiceError>
  | UndocumentedResult<200 | 400 | 401 | 403 | 404 | 405 | 409 | 415 | 429 | 500 | 503>;

/** Parameters of {@link VoiceClient.updateCallBxml}. */
export interface UpdateCallBxmlParams {
  /**
   * Id of your Bandwidth account, as the dashboard shows it.
   *
   * Length: 1 to 256 characters.
   *
   * Taken from the client's options when left out.
   */
  accountId?: string | undefined;
  /**
   * Id of the call, from the answer of `createCall` or from a callback: `c-` and 45 hexadecimal digits and dashes. An id that does not exist gets a 404, whatever its shape.
   *
   * Length: 1 to 256 characters.
   */
  callId: string;
  /** The BXML document, as text. */
  body: BxmlDocument | XmlDocument;
}

/** What {@link VoiceClient.updateCallBxml} can answer, by status. */
export type UpdateCallBxmlResult =
  | OkResult<204, undefined>
  | ErrorResult<400, VoiceError>
  | ErrorResult<401, VoiceError>
  | ErrorResult<403, VoiceError>
  | ErrorResult<404, VoiceError>
  | ErrorResult<405, VoiceError>
  | ErrorResult<409, VoiceError>
  | ErrorResult<415, VoiceError>
  | ErrorResult<429, VoiceError>
  | ErrorResult<500, VoiceError>
  | ErrorResult<503, VoiceError>
  | UndocumentedResult<204 | 400 | 401 | 403 | 404 | 405 | 409 | 415 | 429 | 500 | 503>;

/**
 * The operations of Bandwidth Voice API 1.0.0.
 *
 * Place telephone calls, follow them, redirect them, hang them up, and answer their events.
 */
export interface VoiceClient {
  /**
   * Place an outbound call
   *
   * Puts a new outbound call in your account's queue and answers at once, before anything rings.
   *
   * The queue is emptied at the rate of your account, lower `priority` numbers first. Within one priority the order is roughly, not exactly, first in first out.
   * While a call is queued it can be ended with `updateCall` (`state: completed`) but not changed in any other way.
   *
   * When the called party answers, `answerUrl` is asked for BXML. A call that does not begin to ring within 30 seconds is cancelled, whatever `callTimeout` says.
   *
   * **Repeating this request places a second call.** There is no idempotency key. Send it again only after a 429, or after a failure that is known to have happened before the request left.
   *
   * `POST /accounts/{accountId}/calls`
   *
   * Retries: sent again only after a 429, or when it is known never to have left, so that nothing is done twice.
   *
   * @param params `body`; optional: `accountId`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 201: The call is in the queue.
   * @throws an {@link ApiError} with status 400: The body is not acceptable, and no call was placed.
   * @throws an {@link ApiError} with status 401: No credentials, or credentials that are not accepted: wrong client id or secret, an expired access token, a wrong password.
   * @throws an {@link ApiError} with status 403: The credentials are good, but they give no access to this account or to the Voice API.
   * @throws an {@link ApiError} with status 404: There is nothing at this path.
   * @throws an {@link ApiError} with status 405: This path does not know the HTTP method.
   * @throws an {@link ApiError} with status 415: The `Content-Type` of the request is not the one of this operation: `application/xml` for BXML, `application/json` for any other body.
   * @throws an {@link ApiError} with status 429: The account places calls too fast, or has too many active calls.
   * @throws an {@link ApiError} with status 500: Bandwidth failed for a reason that is not the request.
   * @throws an {@link ApiError} with status 503: Bandwidth has no capacity at the moment.
   */
  createCall(
    params: CreateCallParams,
    options?: CallOptions,
  ): ApiCall<CreateCallResponse, CreateCallResult>;

  /**
   * List calls
   *
   * Returns calls of the account, oldest first, a page at a time. All filters are optional, and a call must match every filter that is given.
   *
   * When more calls follow, the response has a `Link` header with `rel="next"`. Fetch that URL as it is, until a response comes without the header. The URL already carries your filters and the `pageToken`.
   *
   * Calls that ended more than 7 days ago are left out. The list lags behind: a new call can take some minutes to appear.
   *
   * `GET /accounts/{accountId}/calls`
   *
   * Retries: sent again after a failed connection, a try that took too long, a 408, a 429 or a 5xx, since repeating it does no harm.
   *
   * @param params Optional: `accountId`, `to`, `from`, `minStartTime`, `maxStartTime`, `disconnectCause`, `pageSize`, `pageToken`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns Awaited, the first page; iterated over, the items of all pages.
   * @throws an {@link ApiError} with status 400: A query parameter is not acceptable: a `pageSize` outside 1 to 10000, a time that is not RFC 3339 with a time zone, or a `pageToken` that did not come from a `Link` header.
   * @throws an {@link ApiError} with status 401: No credentials, or credentials that are not accepted: wrong client id or secret, an expired access token, a wrong password.
   * @throws an {@link ApiError} with status 403: The credentials are good, but they give no access to this account or to the Voice API.
   * @throws an {@link ApiError} with status 404: There is nothing at this path.
   * @throws an {@link ApiError} with status 405: This path does not know the HTTP method.
   * @throws an {@link ApiError} with status 415: The `Content-Type` of the request is not the one of this operation: `application/xml` for BXML, `application/json` for any other body.
   * @throws an {@link ApiError} with status 429: Too many requests.
   * @throws an {@link ApiError} with status 500: Bandwidth failed for a reason that is not the request.
   * @throws an {@link ApiError} with status 503: Bandwidth has no capacity at the moment.
   */
  listCalls(params?: ListCallsParams, options?: CallOptions): PagedCall<Call, ListCallsResult>;

  /**
   * Read the state of a call
   *
   * Returns what is known of one call. A call moves through these states:
   *
   * | `state` | Meaning | Field that is set on entering it |
   * |---|---|---|
   * | `queued` | outbound only: waiting to be dialled | `enqueuedTime` |
   * | `initiated` | being dialled or ringing | `startTime` |
   * | `answered` | somebody answered; BXML is running | `answerTime` |
   * | `disconnected` | over | `endTime`, `disconnectCause` |
   *
   * A call can go to `disconnected` from any other state. New states may be added: treat an unknown one as "not over yet" unless `endTime` is set.
   *
   * The answer lags behind the call. It can take some minutes until a new call can be read, so a 404 soon after `createCall` does not mean that the call failed. To act the moment something happens, use the callbacks rather than this operation.
   *
   * `GET /accounts/{accountId}/calls/{callId}`
   *
   * Retries: sent again after a failed connection, a try that took too long, a 408, a 429 or a 5xx, since repeating it does no harm.
   *
   * @param params `callId`; optional: `accountId`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 200: The state of the call.
   * @throws an {@link ApiError} with status 400: The request is malformed.
   * @throws an {@link ApiError} with status 401: No credentials, or credentials that are not accepted: wrong client id or secret, an expired access token, a wrong password.
   * @throws an {@link ApiError} with status 403: The credentials are good, but they give no access to this account or to the Voice API.
   * @throws an {@link ApiError} with status 404: The account has no such call, the call ended more than 7 days ago, or it is so new that it cannot be read yet.
   * @throws an {@link ApiError} with status 405: This path does not know the HTTP method.
   * @throws an {@link ApiError} with status 415: The `Content-Type` of the request is not the one of this operation: `application/xml` for BXML, `application/json` for any other body.
   * @throws an {@link ApiError} with status 429: Too many requests.
   * @throws an {@link ApiError} with status 500: Bandwidth failed for a reason that is not the request.
   * @throws an {@link ApiError} with status 503: Bandwidth has no capacity at the moment.
   */
  getCallState(
    params: GetCallStateParams,
    options?: CallOptions,
  ): ApiCall<Call, GetCallStateResult>;

  /**
   * Redirect or end a call
   *
   * Does one of two things, by `state`:
   *
   * | `state` | What happens | Fields |
   * |---|---|---|
   * | `active` (the default) | The verb that is running is stopped and the rest of the current BXML is skipped. A `redirect` event goes to `redirectUrl`, whose reply is the BXML that runs next. | `redirectUrl` is required |
   * | `completed` | The call ends. A queued call is taken off the queue, a ringing outbound call is cancelled, an unanswered inbound call is rejected. | `redirectUrl`, `redirectMethod` and `tag` must not be sent |
   *
   * `active` works on a call that has been answered and has not ended; anything else gets a 409.
   * To give the call BXML without a callback, use `updateCallBxml`.
   *
   * **Repeating this request interrupts the call again**: the caller hears the new instructions from the beginning. Send it again only after a 429, or after a failure that is known to have happened before the request left.
   *
   * `POST /accounts/{accountId}/calls/{callId}`
   *
   * Retries: sent again only after a 429, or when it is known never to have left, so that nothing is done twice.
   *
   * @param params `callId`, `body`; optional: `accountId`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 200: Accepted.
   * @throws an {@link ApiError} with status 400: The body is not acceptable, and the call goes on as before.
   * @throws an {@link ApiError} with status 401: No credentials, or credentials that are not accepted: wrong client id or secret, an expired access token, a wrong password.
   * @throws an {@link ApiError} with status 403: The credentials are good, but they give no access to this account or to the Voice API.
   * @throws an {@link ApiError} with status 404: The account has no such call, the call ended more than 7 days ago, or it is so new that it cannot be read yet.
   * @throws an {@link ApiError} with status 405: This path does not know the HTTP method.
   * @throws an {@link ApiError} with status 409: The call cannot be changed now: it is still queued or ringing, or it has ended.
   * @throws an {@link ApiError} with status 415: The `Content-Type` of the request is not the one of this operation: `application/xml` for BXML, `application/json` for any other body.
   * @throws an {@link ApiError} with status 429: Too many requests.
   * @throws an {@link ApiError} with status 500: Bandwidth failed for a reason that is not the request.
   * @throws an {@link ApiError} with status 503: Bandwidth has no capacity at the moment.
   */
  updateCall(params: UpdateCallParams, options?: CallOptions): ApiCall<undefined, UpdateCallResult>;

  /**
   * Give a call new BXML
   *
   * Replaces the BXML of an answered call. The verb that is running is stopped, the rest of the old document is skipped, and the new document starts at its first verb. No callback is made to fetch it.
   *
   * When the last verb is done and nothing asks for more BXML, the call is hung up. An empty document hangs up at once.
   *
   * **This PUT is not safe to repeat.** The second request restarts the document: a prompt is played again, and a `<Transfer>` rings its telephones again. Send it again only after a 429, or after a failure that is known to have happened before the request left.
   *
   * `PUT /accounts/{accountId}/calls/{callId}/bxml`
   *
   * Retries: sent again only after a 429, or when it is known never to have left, so that nothing is done twice.
   *
   * @param params `callId`, `body`; optional: `accountId`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 204: The document was accepted and replaces the old one.
   * @throws an {@link ApiError} with status 400: The body is not a valid BXML document, and the call goes on as before.
   * @throws an {@link ApiError} with status 401: No credentials, or credentials that are not accepted: wrong client id or secret, an expired access token, a wrong password.
   * @throws an {@link ApiError} with status 403: The credentials are good, but they give no access to this account or to the Voice API.
   * @throws an {@link ApiError} with status 404: The account has no such call, the call ended more than 7 days ago, or it is so new that it cannot be read yet.
   * @throws an {@link ApiError} with status 405: This path does not know the HTTP method.
   * @throws an {@link ApiError} with status 409: The call cannot be changed now: it is still queued or ringing, or it has ended.
   * @throws an {@link ApiError} with status 415: The `Content-Type` of the request is not the one of this operation: `application/xml` for BXML, `application/json` for any other body.
   * @throws an {@link ApiError} with status 429: Too many requests.
   * @throws an {@link ApiError} with status 500: Bandwidth failed for a reason that is not the request.
   * @throws an {@link ApiError} with status 503: Bandwidth has no capacity at the moment.
   */
  updateCallBxml(
    params: UpdateCallBxmlParams,
    options?: CallOptions,
  ): ApiCall<undefined, UpdateCallBxmlResult>;
}

/** The error answers of each operation, for `isApiError(error, operationId)`. */
export interface VoiceClientErrors {
  createCall:
    | ErrorResult<400, VoiceError>
    | ErrorResult<401, VoiceError>
    | ErrorResult<403, VoiceError>
    | ErrorResult<404, VoiceError>
    | ErrorResult<405, VoiceError>
    | ErrorResult<415, VoiceError>
    | ErrorResult<429, VoiceError>
    | ErrorResult<500, VoiceError>
    | ErrorResult<503, VoiceError>
    | UndocumentedResult<201 | 400 | 401 | 403 | 404 | 405 | 415 | 429 | 500 | 503>;
  listCalls:
    | ErrorResult<400, VoiceError>
    | ErrorResult<401, VoiceError>
    | ErrorResult<403, VoiceError>
    | ErrorResult<404, VoiceError>
    | ErrorResult<405, VoiceError>
    | ErrorResult<415, VoiceError>
    | ErrorResult<429, VoiceError>
    | ErrorResult<500, VoiceError>
    | ErrorResult<503, VoiceError>
    | UndocumentedResult<200 | 400 | 401 | 403 | 404 | 405 | 415 | 429 | 500 | 503>;
  getCallState:
    | ErrorResult<400, VoiceError>
    | ErrorResult<401, VoiceError>
    | ErrorResult<403, VoiceError>
    | ErrorResult<404, VoiceError>
    | ErrorResult<405, VoiceError>
    | ErrorResult<415, VoiceError>
    | ErrorResult<429, VoiceError>
    | ErrorResult<500, VoiceError>
    | ErrorResult<503, VoiceError>
    | UndocumentedResult<200 | 400 | 401 | 403 | 404 | 405 | 415 | 429 | 500 | 503>;
  updateCall:
    | ErrorResult<400, VoiceError>
    | ErrorResult<401, VoiceError>
    | ErrorResult<403, VoiceError>
    | ErrorResult<404, VoiceError>
    | ErrorResult<405, VoiceError>
    | ErrorResult<409, VoiceError>
    | ErrorResult<415, VoiceError>
    | ErrorResult<429, VoiceError>
    | ErrorResult<500, VoiceError>
    | ErrorResult<503, VoiceError>
    | UndocumentedResult<200 | 400 | 401 | 403 | 404 | 405 | 409 | 415 | 429 | 500 | 503>;
  updateCallBxml:
    | ErrorResult<400, VoiceError>
    | ErrorResult<401, VoiceError>
    | ErrorResult<403, VoiceError>
    | ErrorResult<404, VoiceError>
    | ErrorResult<405, VoiceError>
    | ErrorResult<409, VoiceError>
    | ErrorResult<415, VoiceError>
    | ErrorResult<429, VoiceError>
    | ErrorResult<500, VoiceError>
    | ErrorResult<503, VoiceError>
    | UndocumentedResult<204 | 400 | 401 | 403 | 404 | 405 | 409 | 415 | 429 | 500 | 503>;
}
