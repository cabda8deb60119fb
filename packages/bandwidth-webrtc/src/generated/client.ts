// Generated from specs/bandwidth-webrtc by tools/generate. Do not edit: change the spec, then run npm run generate.

import type {
  ApiCall,
  ApiError,
  CallOptions,
  ErrorResult,
  OkResult,
  UndocumentedResult,
} from "@telespec/client-core";
import type {
  CreateParticipantRequest,
  CreateParticipantResponse,
  CreateSessionRequest,
  Participant,
  Session,
  Subscriptions,
  SubscriptionsRequest,
  WebRtcAccessError,
  WebRtcError,
} from "./types.ts";

/** Parameters of {@link WebRtcClient.createParticipant}. */
export interface CreateParticipantParams {
  /**
   * Your Bandwidth account id. Every participant and session belongs to one account.
   *
   * Taken from the client's options when left out.
   */
  accountId?: string | undefined;
  /** What the participant may do, and where its events go. May be left out. */
  body?: CreateParticipantRequest | undefined;
}

/** What {@link WebRtcClient.createParticipant} can answer, by status. */
export type CreateParticipantResult =
  | OkResult<200, CreateParticipantResponse>
  | ErrorResult<400, WebRtcError>
  | ErrorResult<401, WebRtcAccessError>
  | ErrorResult<403, WebRtcAccessError>
  | ErrorResult<500, WebRtcError>
  | UndocumentedResult<200 | 400 | 401 | 403 | 500>;

/** Parameters of {@link WebRtcClient.getParticipant}. */
export interface GetParticipantParams {
  /**
   * Your Bandwidth account id. Every participant and session belongs to one account.
   *
   * Taken from the client's options when left out.
   */
  accountId?: string | undefined;
  /**
   * Id of the participant, as `createParticipant` returned it. A UUID of any version; anything else is answered with 400.
   *
   * Format: uuid.
   */
  participantId: string;
}

/** What {@link WebRtcClient.getParticipant} can answer, by status. */
export type GetParticipantResult =
  | OkResult<200, Participant>
  | ErrorResult<400, WebRtcError>
  | ErrorResult<401, WebRtcAccessError>
  | ErrorResult<403, WebRtcAccessError>
  | ErrorResult<404, WebRtcError>
  | ErrorResult<500, WebRtcError>
  | UndocumentedResult<200 | 400 | 401 | 403 | 404 | 500>;

/** Parameters of {@link WebRtcClient.deleteParticipant}. */
export interface DeleteParticipantParams {
  /**
   * Your Bandwidth account id. Every participant and session belongs to one account.
   *
   * Taken from the client's options when left out.
   */
  accountId?: string | undefined;
  /**
   * Id of the participant, as `createParticipant` returned it. A UUID of any version; anything else is answered with 400.
   *
   * Format: uuid.
   */
  participantId: string;
}

/** What {@link WebRtcClient.deleteParticipant} can answer, by status. */
export type DeleteParticipantResult =
  | OkResult<204, undefined>
  | ErrorResult<400, WebRtcError>
  | ErrorResult<401, WebRtcAccessError>
  | ErrorResult<403, WebRtcAccessError>
  | ErrorResult<404, WebRtcError>
  | ErrorResult<500, WebRtcError>
  | UndocumentedResult<204 | 400 | 401 | 403 | 404 | 500>;

/** Parameters of {@link WebRtcClient.createSession}. */
export interface CreateSessionParams {
  /**
   * Your Bandwidth account id. Every participant and session belongs to one account.
   *
   * Taken from the client's options when left out.
   */
  accountId?: string | undefined;
  /** A tag for the session. May be left out. */
  body?: CreateSessionRequest | undefined;
}

/** What {@link WebRtcClient.createSession} can answer, by status. */
export type CreateSessionResult =
  | OkResult<200, Session>
  | ErrorResult<400, WebRtcError>
  | ErrorResult<401, WebRtcAccessError>
  | ErrorResult<403, WebRtcAccessError>
  | ErrorResult<500, WebRtcError>
  | UndocumentedResult<200 | 400 | 401 | 403 | 500>;

/** Parameters of {@link WebRtcClient.getSession}. */
export interface GetSessionParams {
  /**
   * Your Bandwidth account id. Every participant and session belongs to one account.
   *
   * Taken from the client's options when left out.
   */
  accountId?: string | undefined;
  /**
   * Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
   *
   * Format: uuid.
   */
  sessionId: string;
}

/** What {@link WebRtcClient.getSession} can answer, by status. */
export type GetSessionResult =
  | OkResult<200, Session>
  | ErrorResult<400, WebRtcError>
  | ErrorResult<401, WebRtcAccessError>
  | ErrorResult<403, WebRtcAccessError>
  | ErrorResult<404, WebRtcError>
  | ErrorResult<500, WebRtcError>
  | UndocumentedResult<200 | 400 | 401 | 403 | 404 | 500>;

/** Parameters of {@link WebRtcClient.deleteSession}. */
export interface DeleteSessionParams {
  /**
   * Your Bandwidth account id. Every participant and session belongs to one account.
   *
   * Taken from the client's options when left out.
   */
  accountId?: string | undefined;
  /**
   * Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
   *
   * Format: uuid.
   */
  sessionId: string;
}

/** What {@link WebRtcClient.deleteSession} can answer, by status. */
export type DeleteSessionResult =
  | OkResult<204, undefined>
  | ErrorResult<400, WebRtcError>
  | ErrorResult<401, WebRtcAccessError>
  | ErrorResult<403, WebRtcAccessError>
  | ErrorResult<404, WebRtcError>
  | ErrorResult<500, WebRtcError>
  | UndocumentedResult<204 | 400 | 401 | 403 | 404 | 500>;

/** Parameters of {@link WebRtcClient.listSessionParticipants}. */
export interface ListSessionParticipantsParams {
  /**
   * Your Bandwidth account id. Every participant and session belongs to one account.
   *
   * Taken from the client's options when left out.
   */
  accountId?: string | undefined;
  /**
   * Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
   *
   * Format: uuid.
   */
  sessionId: string;
}

/** What {@link WebRtcClient.listSessionParticipants} can answer, by status. */
export type ListSessionParticipantsResult =
  | OkResult<200, Participant[]>
  | OkResult<204, undefined>
  | ErrorResult<400, WebRtcError>
  | ErrorResult<401, WebRtcAccessError>
  | ErrorResult<403, WebRtcAccessError>
  | ErrorResult<404, WebRtcError>
  | ErrorResult<500, WebRtcError>
  | UndocumentedResult<200 | 204 | 400 | 401 | 403 | 404 | 500>;

/** Parameters of {@link WebRtcClient.addParticipantToSession}. */
export interface AddParticipantToSessionParams {
  /**
   * Your Bandwidth account id. Every participant and session belongs to one account.
   *
   * Taken from the client's options when left out.
   */
  accountId?: string | undefined;
  /**
   * Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
   *
   * Format: uuid.
   */
  sessionId: string;
  /**
   * Id of the participant, as `createParticipant` returned it. A UUID of any version; anything else is answered with 400.
   *
   * Format: uuid.
   */
  participantId: string;
  /** What the participant shall receive. May be left out; then it receives nothing. */
  body?: SubscriptionsRequest | undefined;
}

/** What {@link WebRtcClient.addParticipantToSession} can answer, by status. */
export type AddParticipantToSessionResult =
  | OkResult<204, undefined>
  | ErrorResult<400, WebRtcError>
  | ErrorResult<401, WebRtcAccessError>
  | ErrorResult<403, WebRtcAccessError>
  | ErrorResult<404, WebRtcError>
  | ErrorResult<409, WebRtcError>
  | ErrorResult<500, WebRtcError>
  | UndocumentedResult<204 | 400 | 401 | 403 | 404 | 409 | 500>;

/** Parameters of {@link WebRtcClient.removeParticipantFromSession}. */
export interface RemoveParticipantFromSessionParams {
  /**
   * Your Bandwidth account id. Every participant and session belongs to one account.
   *
   * Taken from the client's options when left out.
   */
  accountId?: string | undefined;
  /**
   * Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
   *
   * Format: uuid.
   */
  sessionId: string;
  /**
   * Id of the participant, as `createParticipant` returned it. A UUID of any version; anything else is answered with 400.
   *
   * Format: uuid.
   */
  participantId: string;
}

/** What {@link WebRtcClient.removeParticipantFromSession} can answer, by status. */
export type RemoveParticipantFromSessionResult =
  | OkResult<204, undefined>
  | ErrorResult<400, WebRtcError>
  | ErrorResult<401, WebRtcAccessError>
  | ErrorResult<403, WebRtcAccessError>
  | ErrorResult<404, WebRtcError>
  | ErrorResult<500, WebRtcError>
  | UndocumentedResult<204 | 400 | 401 | 403 | 404 | 500>;

/** Parameters of {@link WebRtcClient.getParticipantSubscriptions}. */
export interface GetParticipantSubscriptionsParams {
  /**
   * Your Bandwidth account id. Every participant and session belongs to one account.
   *
   * Taken from the client's options when left out.
   */
  accountId?: string | undefined;
  /**
   * Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
   *
   * Format: uuid.
   */
  sessionId: string;
  /**
   * Id of the participant, as `createParticipant` returned it. A UUID of any version; anything else is answered with 400.
   *
   * Format: uuid.
   */
  participantId: string;
}

/** What {@link WebRtcClient.getParticipantSubscriptions} can answer, by status. */
export type GetParticipantSubscriptionsResult =
  | OkResult<200, Subscriptions>
  | OkResult<204, undefined>
  | ErrorResult<400, WebRtcError>
  | ErrorResult<401, WebRtcAccessError>
  | ErrorResult<403, WebRtcAccessError>
  | ErrorResult<404, WebRtcError>
  | ErrorResult<500, WebRtcError>
  | UndocumentedResult<200 | 204 | 400 | 401 | 403 | 404 | 500>;

/** Parameters of {@link WebRtcClient.updateParticipantSubscriptions}. */
export interface UpdateParticipantSubscriptionsParams {
  /**
   * Your Bandwidth account id. Every participant and session belongs to one account.
   *
   * Taken from the client's options when left out.
   */
  accountId?: string | undefined;
  /**
   * Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
   *
   * Format: uuid.
   */
  sessionId: string;
  /**
   * Id of the participant, as `createParticipant` returned it. A UUID of any version; anything else is answered with 400.
   *
   * Format: uuid.
   */
  participantId: string;
  /** All that the participant shall receive from now on. Left out, it receives nothing. */
  body?: SubscriptionsRequest | undefined;
}

/** What {@link WebRtcClient.updateParticipantSubscriptions} can answer, by status. */
export type UpdateParticipantSubscriptionsResult =
  | OkResult<204, undefined>
  | ErrorResult<400, WebRtcError>
  | ErrorResult<401, WebRtcAccessError>
  | ErrorResult<403, WebRtcAccessError>
  | ErrorResult<404, WebRtcError>
  | ErrorResult<500, WebRtcError>
  | UndocumentedResult<204 | 400 | 401 | 403 | 404 | 500>;

/**
 * The operations of Bandwidth WebRTC 2.0.0.
 *
 * Put browsers and phones into one media session, and decide who hears and sees whom.
 */
export interface WebRtcClient {
  /**
   * Create a participant
   *
   * Makes a participant and the token with which one device connects as it. The participant is in no session yet and receives
   * nothing: call `addParticipantToSession` next.
   *
   * Set everything now. No operation changes a participant later, and no other operation returns the token.
   *
   * Each call makes another participant, also when the body is the same. So do not repeat a call that may have succeeded.
   *
   * `POST /accounts/{accountId}/participants`
   *
   * Retries: sent again only after a 429, or when it is known never to have left, so that nothing is done twice.
   *
   * @param params Optional: `accountId`, `body`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 200: The participant was created.
   * @throws an {@link ApiError} with status 400: The body is not JSON, or a field breaks the rules of `CreateParticipantRequest`.
   * @throws an {@link ApiError} with status 401: The credentials are missing or wrong, or their user has no access to this account.
   * @throws an {@link ApiError} with status 403: The account has no access to the WebRTC API.
   * @throws an {@link ApiError} with status 500: A fault at Bandwidth.
   */
  createParticipant(
    params?: CreateParticipantParams,
    options?: CallOptions,
  ): ApiCall<CreateParticipantResponse, CreateParticipantResult>;

  /**
   * Get a participant
   *
   * Tells what a participant may send, which session it is in and what it receives there. It does not return the token.
   *
   * `GET /accounts/{accountId}/participants/{participantId}`
   *
   * Retries: sent again after a failed connection, a try that took too long, a 408, a 429 or a 5xx, since repeating it does no harm.
   *
   * @param params `participantId`; optional: `accountId`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 200: The participant.
   * @throws an {@link ApiError} with status 400: The participant id in the path is not a UUID.
   * @throws an {@link ApiError} with status 401: The credentials are missing or wrong, or their user has no access to this account.
   * @throws an {@link ApiError} with status 403: The account has no access to the WebRTC API.
   * @throws an {@link ApiError} with status 404: The participant does not exist or is no longer active, for instance because its connection was lost.
   * @throws an {@link ApiError} with status 500: A fault at Bandwidth.
   */
  getParticipant(
    params: GetParticipantParams,
    options?: CallOptions,
  ): ApiCall<Participant, GetParticipantResult>;

  /**
   * Delete a participant
   *
   * Removes a participant for good. Its id answers 404 from then on. Remove it from its session first.
   *
   * A participant also disappears by itself when its connection is lost. So a 404 here means that there is nothing left to delete.
   *
   * `DELETE /accounts/{accountId}/participants/{participantId}`
   *
   * Retries: sent again after a failed connection, a try that took too long, a 408, a 429 or a 5xx, since repeating it does no harm.
   *
   * @param params `participantId`; optional: `accountId`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 204: The participant is gone.
   * @throws an {@link ApiError} with status 400: The participant id in the path is not a UUID.
   * @throws an {@link ApiError} with status 401: The credentials are missing or wrong, or their user has no access to this account.
   * @throws an {@link ApiError} with status 403: The account has no access to the WebRTC API.
   * @throws an {@link ApiError} with status 404: The participant does not exist or is no longer active, for instance because its connection was lost.
   * @throws an {@link ApiError} with status 500: A fault at Bandwidth.
   */
  deleteParticipant(
    params: DeleteParticipantParams,
    options?: CallOptions,
  ): ApiCall<undefined, DeleteParticipantResult>;

  /**
   * Create a session
   *
   * Makes an empty session. Fill it with `addParticipantToSession`. It lives for 9 hours, or until `deleteSession`.
   *
   * Each call makes another session, also when the body is the same: a tag need not be unique. So do not repeat a call that
   * may have succeeded. Keep the id; there is no operation that lists sessions.
   *
   * `POST /accounts/{accountId}/sessions`
   *
   * Retries: sent again only after a 429, or when it is known never to have left, so that nothing is done twice.
   *
   * @param params Optional: `accountId`, `body`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 200: The session was created.
   * @throws an {@link ApiError} with status 400: The body is not JSON, or a field breaks the rules of `CreateSessionRequest`.
   * @throws an {@link ApiError} with status 401: The credentials are missing or wrong, or their user has no access to this account.
   * @throws an {@link ApiError} with status 403: The account has no access to the WebRTC API.
   * @throws an {@link ApiError} with status 500: A fault at Bandwidth.
   */
  createSession(
    params?: CreateSessionParams,
    options?: CallOptions,
  ): ApiCall<Session, CreateSessionResult>;

  /**
   * Get a session
   *
   * Tells whether a session is still there, and its tag. A server that keeps one session open for long should ask before each use,
   * and create a new session on 404.
   *
   * `GET /accounts/{accountId}/sessions/{sessionId}`
   *
   * Retries: sent again after a failed connection, a try that took too long, a 408, a 429 or a 5xx, since repeating it does no harm.
   *
   * @param params `sessionId`; optional: `accountId`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 200: The session is active.
   * @throws an {@link ApiError} with status 400: The session id in the path is not a UUID.
   * @throws an {@link ApiError} with status 401: The credentials are missing or wrong, or their user has no access to this account.
   * @throws an {@link ApiError} with status 403: The account has no access to the WebRTC API.
   * @throws an {@link ApiError} with status 404: The session does not exist or is no longer active, for instance because its 9 hours are over.
   * @throws an {@link ApiError} with status 500: A fault at Bandwidth.
   */
  getSession(params: GetSessionParams, options?: CallOptions): ApiCall<Session, GetSessionResult>;

  /**
   * Delete a session
   *
   * Ends a session and every subscription in it. The participants are not deleted with it: call `deleteParticipant` for each one
   * that you do not need any more.
   *
   * `DELETE /accounts/{accountId}/sessions/{sessionId}`
   *
   * Retries: sent again after a failed connection, a try that took too long, a 408, a 429 or a 5xx, since repeating it does no harm.
   *
   * @param params `sessionId`; optional: `accountId`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 204: The session is gone.
   * @throws an {@link ApiError} with status 400: The session id in the path is not a UUID.
   * @throws an {@link ApiError} with status 401: The credentials are missing or wrong, or their user has no access to this account.
   * @throws an {@link ApiError} with status 403: The account has no access to the WebRTC API.
   * @throws an {@link ApiError} with status 404: The session does not exist or is no longer active, for instance because its 9 hours are over.
   * @throws an {@link ApiError} with status 500: A fault at Bandwidth.
   */
  deleteSession(
    params: DeleteSessionParams,
    options?: CallOptions,
  ): ApiCall<undefined, DeleteSessionResult>;

  /**
   * List the participants in a session
   *
   * Lists everybody in a session, all in one answer: there are no pages. A session with nobody in it is answered with 204 and no
   * body. Be ready for an empty list as well.
   *
   * `GET /accounts/{accountId}/sessions/{sessionId}/participants`
   *
   * Retries: sent again after a failed connection, a try that took too long, a 408, a 429 or a 5xx, since repeating it does no harm.
   *
   * @param params `sessionId`; optional: `accountId`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 200: The participants in the session, in no particular order. On 204: The session exists and nobody is in it.
   * @throws an {@link ApiError} with status 400: The session id in the path is not a UUID.
   * @throws an {@link ApiError} with status 401: The credentials are missing or wrong, or their user has no access to this account.
   * @throws an {@link ApiError} with status 403: The account has no access to the WebRTC API.
   * @throws an {@link ApiError} with status 404: The session does not exist or is no longer active, for instance because its 9 hours are over.
   * @throws an {@link ApiError} with status 500: A fault at Bandwidth.
   */
  listSessionParticipants(
    params: ListSessionParticipantsParams,
    options?: CallOptions,
  ): ApiCall<Participant[] | undefined, ListSessionParticipantsResult>;

  /**
   * Add a participant to a session
   *
   * Makes a participant a member of a session and, if there is a body, gives it its subscriptions in the same step. How the body is read
   * is told by the table in `SubscriptionsRequest`; without a body the participant is a member that receives nothing.
   *
   * This says what the added participant receives. For the others to receive it, their own subscriptions have to include it: they
   * do if they are subscribed to the whole session.
   *
   * A participant is in one session at most. To move it, call `removeParticipantFromSession` for the old session, then this.
   *
   * `PUT /accounts/{accountId}/sessions/{sessionId}/participants/{participantId}`
   *
   * Retries: sent again after a failed connection, a try that took too long, a 408, a 429 or a 5xx, since repeating it does no harm.
   *
   * @param params `sessionId`, `participantId`; optional: `accountId`, `body`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 204: The participant is in the session, with the subscriptions of the body.
   * @throws an {@link ApiError} with status 400: The body breaks the rules of `SubscriptionsRequest`, or an id in the path is not a UUID.
   * @throws an {@link ApiError} with status 401: The credentials are missing or wrong, or their user has no access to this account.
   * @throws an {@link ApiError} with status 403: The account has no access to the WebRTC API.
   * @throws an {@link ApiError} with status 404: The session or the participant does not exist or is no longer active.
   * @throws an {@link ApiError} with status 409: The participant cannot join now.
   * @throws an {@link ApiError} with status 500: A fault at Bandwidth.
   */
  addParticipantToSession(
    params: AddParticipantToSessionParams,
    options?: CallOptions,
  ): ApiCall<undefined, AddParticipantToSessionResult>;

  /**
   * Remove a participant from a session
   *
   * Ends a participant's membership and drops all its subscriptions in this session. The participant itself stays and can be added to
   * another session; `deleteParticipant` deletes it.
   *
   * `DELETE /accounts/{accountId}/sessions/{sessionId}/participants/{participantId}`
   *
   * Retries: sent again after a failed connection, a try that took too long, a 408, a 429 or a 5xx, since repeating it does no harm.
   *
   * @param params `sessionId`, `participantId`; optional: `accountId`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 204: The participant is no longer in the session.
   * @throws an {@link ApiError} with status 400: The session id or the participant id in the path is not a UUID.
   * @throws an {@link ApiError} with status 401: The credentials are missing or wrong, or their user has no access to this account.
   * @throws an {@link ApiError} with status 403: The account has no access to the WebRTC API.
   * @throws an {@link ApiError} with status 404: The session or the participant does not exist or is no longer active, or the participant is not in this session.
   * @throws an {@link ApiError} with status 500: A fault at Bandwidth.
   */
  removeParticipantFromSession(
    params: RemoveParticipantFromSessionParams,
    options?: CallOptions,
  ): ApiCall<undefined, RemoveParticipantFromSessionResult>;

  /**
   * Get what a participant receives
   *
   * Tells which media a participant receives in a session. A participant that receives nothing is answered with 204 and no body.
   *
   * Call this before `updateParticipantSubscriptions` if you want to add to what is there: an update replaces everything.
   *
   * `GET /accounts/{accountId}/sessions/{sessionId}/participants/{participantId}/subscriptions`
   *
   * Retries: sent again after a failed connection, a try that took too long, a 408, a 429 or a 5xx, since repeating it does no harm.
   *
   * @param params `sessionId`, `participantId`; optional: `accountId`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 200: What the participant receives. On 204: The participant has no subscriptions in this session.
   * @throws an {@link ApiError} with status 400: The session id or the participant id in the path is not a UUID.
   * @throws an {@link ApiError} with status 401: The credentials are missing or wrong, or their user has no access to this account.
   * @throws an {@link ApiError} with status 403: The account has no access to the WebRTC API.
   * @throws an {@link ApiError} with status 404: The session or the participant does not exist or is no longer active.
   * @throws an {@link ApiError} with status 500: A fault at Bandwidth.
   */
  getParticipantSubscriptions(
    params: GetParticipantSubscriptionsParams,
    options?: CallOptions,
  ): ApiCall<Subscriptions | undefined, GetParticipantSubscriptionsResult>;

  /**
   * Replace what a participant receives
   *
   * Replaces all subscriptions of a participant in a session. Whatever is not in the body is no longer received. How the body is
   * read is told by the table in `SubscriptionsRequest`.
   *
   * To mute everybody for this participant, send `{}` or no body. An empty `participants` list next to a `sessionId` does the
   * opposite: it subscribes to the whole session.
   *
   * Add the participant to the session first, with `addParticipantToSession`.
   *
   * `PUT /accounts/{accountId}/sessions/{sessionId}/participants/{participantId}/subscriptions`
   *
   * Retries: sent again after a failed connection, a try that took too long, a 408, a 429 or a 5xx, since repeating it does no harm.
   *
   * @param params `sessionId`, `participantId`; optional: `accountId`, `body`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 204: The participant receives exactly what the body says.
   * @throws an {@link ApiError} with status 400: The body breaks the rules of `SubscriptionsRequest`, or an id in the path is not a UUID.
   * @throws an {@link ApiError} with status 401: The credentials are missing or wrong, or their user has no access to this account.
   * @throws an {@link ApiError} with status 403: The account has no access to the WebRTC API.
   * @throws an {@link ApiError} with status 404: The session or the participant does not exist or is no longer active.
   * @throws an {@link ApiError} with status 500: A fault at Bandwidth.
   */
  updateParticipantSubscriptions(
    params: UpdateParticipantSubscriptionsParams,
    options?: CallOptions,
  ): ApiCall<undefined, UpdateParticipantSubscriptionsResult>;
}

/** The error answers of each operation, for `isApiError(error, operationId)`. */
export interface WebRtcClientErrors {
  createParticipant:
    | ErrorResult<400, WebRtcError>
    | ErrorResult<401, WebRtcAccessError>
    | ErrorResult<403, WebRtcAccessError>
    | ErrorResult<500, WebRtcError>
    | UndocumentedResult<200 | 400 | 401 | 403 | 500>;
  getParticipant:
    | ErrorResult<400, WebRtcError>
    | ErrorResult<401, WebRtcAccessError>
    | ErrorResult<403, WebRtcAccessError>
    | ErrorResult<404, WebRtcError>
    | ErrorResult<500, WebRtcError>
    | UndocumentedResult<200 | 400 | 401 | 403 | 404 | 500>;
  deleteParticipant:
    | ErrorResult<400, WebRtcError>
    | ErrorResult<401, WebRtcAccessError>
    | ErrorResult<403, WebRtcAccessError>
    | ErrorResult<404, WebRtcError>
    | ErrorResult<500, WebRtcError>
    | UndocumentedResult<204 | 400 | 401 | 403 | 404 | 500>;
  createSession:
    | ErrorResult<400, WebRtcError>
    | ErrorResult<401, WebRtcAccessError>
    | ErrorResult<403, WebRtcAccessError>
    | ErrorResult<500, WebRtcError>
    | UndocumentedResult<200 | 400 | 401 | 403 | 500>;
  getSession:
    | ErrorResult<400, WebRtcError>
    | ErrorResult<401, WebRtcAccessError>
    | ErrorResult<403, WebRtcAccessError>
    | ErrorResult<404, WebRtcError>
    | ErrorResult<500, WebRtcError>
    | UndocumentedResult<200 | 400 | 401 | 403 | 404 | 500>;
  deleteSession:
    | ErrorResult<400, WebRtcError>
    | ErrorResult<401, WebRtcAccessError>
    | ErrorResult<403, WebRtcAccessError>
    | ErrorResult<404, WebRtcError>
    | ErrorResult<500, WebRtcError>
    | UndocumentedResult<204 | 400 | 401 | 403 | 404 | 500>;
  listSessionParticipants:
    | ErrorResult<400, WebRtcError>
    | ErrorResult<401, WebRtcAccessError>
    | ErrorResult<403, WebRtcAccessError>
    | ErrorResult<404, WebRtcError>
    | ErrorResult<500, WebRtcError>
    | UndocumentedResult<200 | 204 | 400 | 401 | 403 | 404 | 500>;
  addParticipantToSession:
    | ErrorResult<400, WebRtcError>
    | ErrorResult<401, WebRtcAccessError>
    | ErrorResult<403, WebRtcAccessError>
    | ErrorResult<404, WebRtcError>
    | ErrorResult<409, WebRtcError>
    | ErrorResult<500, WebRtcError>
    | UndocumentedResult<204 | 400 | 401 | 403 | 404 | 409 | 500>;
  removeParticipantFromSession:
    | ErrorResult<400, WebRtcError>
    | ErrorResult<401, WebRtcAccessError>
    | ErrorResult<403, WebRtcAccessError>
    | ErrorResult<404, WebRtcError>
    | ErrorResult<500, WebRtcError>
    | UndocumentedResult<204 | 400 | 401 | 403 | 404 | 500>;
  getParticipantSubscriptions:
    | ErrorResult<400, WebRtcError>
    | ErrorResult<401, WebRtcAccessError>
    | ErrorResult<403, WebRtcAccessError>
    | ErrorResult<404, WebRtcError>
    | ErrorResult<500, WebRtcError>
    | UndocumentedResult<200 | 204 | 400 | 401 | 403 | 404 | 500>;
  updateParticipantSubscriptions:
    | ErrorResult<400, WebRtcError>
    | ErrorResult<401, WebRtcAccessError>
    | ErrorResult<403, WebRtcAccessError>
    | ErrorResult<404, WebRtcError>
    | ErrorResult<500, WebRtcError>
    | UndocumentedResult<204 | 400 | 401 | 403 | 404 | 500>;
}
