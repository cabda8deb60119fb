// Generated from specs/camara-call-handling by tools/generate. Do not edit: change the spec, then run npm run generate.

import type {
  ApiCall,
  ApiError,
  CallOptions,
  ErrorResult,
  OkResult,
  UndocumentedResult,
} from "@telespec/client-core";
import type {
  BadRequestError,
  EmergencyNotSupportedError,
  ForbiddenError,
  MediaSessionCreate,
  MediaSessionResponse,
  MediaSessionStatusChange,
  NotFoundError,
  UnauthenticatedError,
  XCorrelator,
} from "./types.ts";

/** Parameters of {@link CallHandlingClient.createSession}. */
export interface CreateSessionParams {
  /**
   * Identifier of the calling device's registration, given by the network when the device was registered with CAMARA's webrtc-registration API. At most 256 characters.
   *
   * Length: at most 256 characters.
   */
  registrationId: string;
  /**
   * Your own identifier for this request. A non-empty value comes back in the response header of the same name; without one the server may make one up. A value outside the pattern is answered with 400 `INVALID_ARGUMENT`.
   *
   * Length: at most 256 characters. Pattern: `^[a-zA-Z0-9_:;.\/<>\{\}\-]{0,256}$`.
   */
  "x-correlator"?: XCorrelator | undefined;
  /** The two parties, the caller's SDP offer and, if wanted, the caller's location. */
  body: MediaSessionCreate;
}

/** What {@link CallHandlingClient.createSession} can answer, by status. */
export type CreateSessionResult =
  | OkResult<201, MediaSessionResponse>
  | ErrorResult<400, BadRequestError>
  | ErrorResult<401, UnauthenticatedError>
  | ErrorResult<403, ForbiddenError>
  | ErrorResult<501, EmergencyNotSupportedError>
  | UndocumentedResult<201 | 400 | 401 | 403 | 501>;

/** Parameters of {@link CallHandlingClient.getSessionDetailsById}. */
export interface GetSessionDetailsByIdParams {
  /**
   * Identifier of the media session, given by the network in the response to `createSession` (a call that you place) or in the session-invitation event (a call that you receive). At most 256 characters.
   *
   * Length: at most 256 characters.
   */
  mediaSessionId: string;
  /**
   * Your own identifier for this request. A non-empty value comes back in the response header of the same name; without one the server may make one up. A value outside the pattern is answered with 400 `INVALID_ARGUMENT`.
   *
   * Length: at most 256 characters. Pattern: `^[a-zA-Z0-9_:;.\/<>\{\}\-]{0,256}$`.
   */
  "x-correlator"?: XCorrelator | undefined;
}

/** What {@link CallHandlingClient.getSessionDetailsById} can answer, by status. */
export type GetSessionDetailsByIdResult =
  | OkResult<200, MediaSessionResponse>
  | ErrorResult<400, BadRequestError>
  | ErrorResult<401, UnauthenticatedError>
  | ErrorResult<403, ForbiddenError>
  | ErrorResult<404, NotFoundError>
  | UndocumentedResult<200 | 400 | 401 | 403 | 404>;

/** Parameters of {@link CallHandlingClient.deleteSessionById}. */
export interface DeleteSessionByIdParams {
  /**
   * Identifier of the media session, given by the network in the response to `createSession` (a call that you place) or in the session-invitation event (a call that you receive). At most 256 characters.
   *
   * Length: at most 256 characters.
   */
  mediaSessionId: string;
  /**
   * Your own identifier for this request. A non-empty value comes back in the response header of the same name; without one the server may make one up. A value outside the pattern is answered with 400 `INVALID_ARGUMENT`.
   *
   * Length: at most 256 characters. Pattern: `^[a-zA-Z0-9_:;.\/<>\{\}\-]{0,256}$`.
   */
  "x-correlator"?: XCorrelator | undefined;
}

/** What {@link CallHandlingClient.deleteSessionById} can answer, by status. */
export type DeleteSessionByIdResult =
  | OkResult<204, undefined>
  | ErrorResult<400, BadRequestError>
  | ErrorResult<401, UnauthenticatedError>
  | ErrorResult<403, ForbiddenError>
  | ErrorResult<404, NotFoundError>
  | UndocumentedResult<204 | 400 | 401 | 403 | 404>;

/** Parameters of {@link CallHandlingClient.updateSessionStatus}. */
export interface UpdateSessionStatusParams {
  /**
   * Identifier of the media session, given by the network in the response to `createSession` (a call that you place) or in the session-invitation event (a call that you receive). At most 256 characters.
   *
   * Length: at most 256 characters.
   */
  mediaSessionId: string;
  /**
   * Your own identifier for this request. A non-empty value comes back in the response header of the same name; without one the server may make one up. A value outside the pattern is answered with 400 `INVALID_ARGUMENT`.
   *
   * Length: at most 256 characters. Pattern: `^[a-zA-Z0-9_:;.\/<>\{\}\-]{0,256}$`.
   */
  "x-correlator"?: XCorrelator | undefined;
  /** The new status and, where they changed, your session description and your location. */
  body: MediaSessionStatusChange;
}

/** What {@link CallHandlingClient.updateSessionStatus} can answer, by status. */
export type UpdateSessionStatusResult =
  | OkResult<200, MediaSessionResponse>
  | OkResult<204, undefined>
  | ErrorResult<400, BadRequestError>
  | ErrorResult<401, UnauthenticatedError>
  | ErrorResult<403, ForbiddenError>
  | ErrorResult<404, NotFoundError>
  | UndocumentedResult<200 | 204 | 400 | 401 | 403 | 404>;

/** The operations of WebRTC Call Handling 0.4.0. */
export interface CallHandlingClient {
  /**
   * Create a media session
   *
   * Starts a voice or video call from `originatorAddress` to `receiverAddress`.
   *
   * The network answers at once with a session in status `Initial` and the `mediaSessionId` that
   * all later requests use. The call goes on from there in the background: its progress and the
   * other party's SDP answer arrive as events of the webrtc-events API, and
   * `getSessionDetailsById` shows them too.
   *
   * Leave `callType` out for an ordinary call. For an emergency call set it to `EMERGENCY` and call
   * `urn:service:sos` or one of its sub-services, such as `urn:service:sos.police`; add
   * `locationDetails` if you can. A network without emergency calls answers 501. Ordinary calls may
   * carry a location as well.
   *
   * To withhold the caller's identity, give `sip:anonymous@anonymous.invalid` as
   * `originatorAddress` and leave out `originatorName`. Nobody can be called at that address.
   *
   * Do not repeat this request when you cannot tell whether it arrived: each one that does starts
   * a call of its own and rings the other party.
   *
   * `POST /sessions`
   *
   * Retries: sent again only after a 429, or when it is known never to have left, so that nothing is done twice.
   *
   * @param params `registrationId`, `body`; optional: `x-correlator`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 201: The session exists in status `Initial` and the call is on its way.
   * @throws an {@link ApiError} with status 400: The request is wrong and nothing was done.
   * @throws an {@link ApiError} with status 401: The access token is missing, malformed, expired or revoked, and nothing was done.
   * @throws an {@link ApiError} with status 403: The token is valid but does not permit this request, and nothing was done.
   * @throws an {@link ApiError} with status 501: `callType` is `EMERGENCY` and this network places no emergency calls through the API.
   */
  createSession(
    params: CreateSessionParams,
    options?: CallOptions,
  ): ApiCall<MediaSessionResponse, CreateSessionResult>;

  /**
   * Get a media session
   *
   * Returns the session as it is now: parties, status, SDP offer and, once there is one, the SDP
   * answer.
   *
   * Use it to fetch the offer of a call that you were invited to, to catch up after a lost
   * connection, or to check a status.
   *
   * You see only sessions that belong to your client and, if the token was issued for a user, to
   * that user.
   *
   * `GET /sessions/{mediaSessionId}`
   *
   * Retries: sent again after a failed connection, a try that took too long, a 408, a 429 or a 5xx, since repeating it does no harm.
   *
   * @param params `mediaSessionId`; optional: `x-correlator`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 200: The session as it is now.
   * @throws an {@link ApiError} with status 400: The request is wrong and nothing was done.
   * @throws an {@link ApiError} with status 401: The access token is missing, malformed, expired or revoked, and nothing was done.
   * @throws an {@link ApiError} with status 403: The token is valid but does not permit this request, and nothing was done.
   * @throws an {@link ApiError} with status 404: There is nothing here to work on.
   */
  getSessionDetailsById(
    params: GetSessionDetailsByIdParams,
    options?: CallOptions,
  ): ApiCall<MediaSessionResponse, GetSessionDetailsByIdResult>;

  /**
   * End a media session
   *
   * Ends the call and removes the session. What the other party sees depends on who asks, and when:
   *
   * | You are | The call is | Effect | The other party sees |
   * |---|---|---|---|
   * | the originator | not answered yet | the call is cancelled | `SessionCancelled` |
   * | the receiver | not answered yet | the call is declined | `Declined` |
   * | either | connected | the call is ended | `Terminated` |
   *
   * Safe to repeat. If a repetition answers 404, the session is already gone.
   *
   * `DELETE /sessions/{mediaSessionId}`
   *
   * Retries: sent again after a failed connection, a try that took too long, a 408, a 429 or a 5xx, since repeating it does no harm.
   *
   * @param params `mediaSessionId`; optional: `x-correlator`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 204: The session has ended.
   * @throws an {@link ApiError} with status 400: The request is wrong and nothing was done.
   * @throws an {@link ApiError} with status 401: The access token is missing, malformed, expired or revoked, and nothing was done.
   * @throws an {@link ApiError} with status 403: The token is valid but does not permit this request, and nothing was done.
   * @throws an {@link ApiError} with status 404: There is nothing here to work on.
   */
  deleteSessionById(
    params: DeleteSessionByIdParams,
    options?: CallOptions,
  ): ApiCall<undefined, DeleteSessionByIdResult>;

  /**
   * Update the status of a media session
   *
   * Reports a new state of your side of the call, new media, or your present location.
   *
   * | To do this | Send |
   * |---|---|
   * | answer an invitation, first step | `InProgress` with `answer` |
   * | say that the user is being alerted | `Ringing` |
   * | accept the call | `Connected` with `answer` |
   * | add ICE candidates found late | `InProgress` with a new `offer` |
   * | change the media of a connected call, such as adding video | `Connected` with a new `offer` |
   * | put the call on hold, take it back | `Hold`, `Resume` |
   * | report where you are during the call | the present status with `locationDetails` |
   *
   * CAMARA publishes no table of allowed changes. Expect 400 `INVALID_ARGUMENT` for one that makes
   * no sense in the present state, or 409 `INCOMPATIBLE_STATE` from CAMARA's common catalogue. To
   * end, cancel or decline a call use `deleteSessionById`, not a final status.
   *
   * Safe to repeat: the same body leads to the same state.
   *
   * `PUT /sessions/{mediaSessionId}/status`
   *
   * Retries: sent again after a failed connection, a try that took too long, a 408, a 429 or a 5xx, since repeating it does no harm.
   *
   * @param params `mediaSessionId`, `body`; optional: `x-correlator`.
   * @param options What holds for this call alone: `signal`, `timeout`, `headers`, ...
   * @returns On 200: The change is accepted. On 204: The change is accepted and there is nothing to report yet, as after late ICE candidates: the other party's answer follows as an event.
   * @throws an {@link ApiError} with status 400: The request is wrong and nothing was done.
   * @throws an {@link ApiError} with status 401: The access token is missing, malformed, expired or revoked, and nothing was done.
   * @throws an {@link ApiError} with status 403: The token is valid but does not permit this request, and nothing was done.
   * @throws an {@link ApiError} with status 404: There is nothing here to work on.
   */
  updateSessionStatus(
    params: UpdateSessionStatusParams,
    options?: CallOptions,
  ): ApiCall<MediaSessionResponse | undefined, UpdateSessionStatusResult>;
}

/** The error answers of each operation, for `isApiError(error, operationId)`. */
export interface CallHandlingClientErrors {
  createSession:
    | ErrorResult<400, BadRequestError>
    | ErrorResult<401, UnauthenticatedError>
    | ErrorResult<403, ForbiddenError>
    | ErrorResult<501, EmergencyNotSupportedError>
    | UndocumentedResult<201 | 400 | 401 | 403 | 501>;
  getSessionDetailsById:
    | ErrorResult<400, BadRequestError>
    | ErrorResult<401, UnauthenticatedError>
    | ErrorResult<403, ForbiddenError>
    | ErrorResult<404, NotFoundError>
    | UndocumentedResult<200 | 400 | 401 | 403 | 404>;
  deleteSessionById:
    | ErrorResult<400, BadRequestError>
    | ErrorResult<401, UnauthenticatedError>
    | ErrorResult<403, ForbiddenError>
    | ErrorResult<404, NotFoundError>
    | UndocumentedResult<204 | 400 | 401 | 403 | 404>;
  updateSessionStatus:
    | ErrorResult<400, BadRequestError>
    | ErrorResult<401, UnauthenticatedError>
    | ErrorResult<403, ForbiddenError>
    | ErrorResult<404, NotFoundError>
    | UndocumentedResult<200 | 204 | 400 | 401 | 403 | 404>;
}
