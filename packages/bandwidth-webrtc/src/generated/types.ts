// Generated from specs/bandwidth-webrtc by tools/generate. Do not edit: change the spec, then run npm run generate.

/**
 * What a new participant may do and where its events go. Every field is optional. There is no operation that
 * changes a participant, so what is left out here stays out.
 */
export interface CreateParticipantRequest {
  /**
   * Full URL, scheme included, that receives this participant's events (`onConnect`, `onLeave`, `onDisconnect`) as
   * POST requests. Left out or null: no events. Bandwidth has to enable events for the account first. The requests carry
   * no credentials, so use `https` and a URL that nobody can guess.
   *
   * Format: uri.
   *
   * @example "https://example.com/webrtc/events"
   */
  callbackUrl?: string | null;
  /**
   * Version of the protocol between the browser SDK and Bandwidth. `V3`, in upper case, is the only one left:
   * devices that speak `V2` have not been able to connect since August 2022.
   *
   * @default "V3"
   * @example "V3"
   */
  deviceApiVersion?: DeviceApiVersion;
  /**
   * Media that the participant may send, each kind at most once. A browser that asks for more gets no more.
   * Receiving needs no permission: it is ruled by subscriptions.
   *
   * Items: at most 2. No item twice.
   *
   * @example ["AUDIO","VIDEO"]
   */
  publishPermissions?: PublishPermission[];
  /**
   * Free text of your own, at most 50 characters, not necessarily unique. It comes back with the participant, in its
   * events and in billing reports, so put no personal data in it.
   *
   * Length: at most 50 characters.
   *
   * @example "customer"
   */
  tag?: string;
}

/** The new participant, and the token that its browser connects with. */
export interface CreateParticipantResponse {
  /**
   * A participant as the API knows it now. Ignore fields that are not listed here: the API may send some.
   */
  participant: Participant;
  /**
   * JSON Web Token that lets one device connect as this participant. Pass it to that device alone, and treat it as a
   * password. No other answer carries it, so a lost token means a new participant. How long it is valid is not published.
   *
   * @example "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhIjoiOTkwMDAwMCIsInAiOiI2MmUwZWNiOS0wYjFiLTUxMTUtYWFlNC00ZjM2MTIzZDZiYjEiLCJ2IjoiVjMifQ.bm90LWEtcmVhbC1zaWduYXR1cmU"
   */
  token: string;
}

/** What you may say about a new session. There is no operation that changes a session. */
export interface CreateSessionRequest {
  /**
   * Free text of your own, at most 50 characters, not necessarily unique. It comes back with the session and in
   * billing reports, so put no personal data in it.
   *
   * Length: at most 50 characters.
   *
   * @example "support-call"
   */
  tag?: string;
}

/**
 * Version of the protocol between the browser SDK and Bandwidth. `V3`, in upper case, is the only one left:
 * devices that speak `V2` have not been able to connect since August 2022.
 *
 * @default "V3"
 * @example "V3"
 */
export type DeviceApiVersion = "V3";

/**
 * When it happened, in milliseconds since 1970-01-01T00:00:00Z. Bandwidth documents a string of digits, but its own sample
 * computes with it as with a number. This reads both: `new Date(Number(event.timestamp))`.
 *
 * @example "1767286805120"
 */
export type EventTimestamp = string | number;

/**
 * A device has connected as the participant. Media flows once the participant is in a session and there are subscriptions.
 */
export interface OnConnectEvent {
  /**
   * Id of the device that has connected, chosen by Bandwidth. No operation of this API takes it.
   *
   * @example "1f0e9d8c-7b6a-4594-8372-615f4e3d2c1b"
   */
  deviceId: string;
  /** Always `onConnect`. */
  event: "onConnect";
  /**
   * Id of the participant, as `createParticipant` returned it.
   *
   * @example "0b7e6a52-4f1d-5c93-8a20-6d5e4c3b2a19"
   */
  participantId: string;
  /**
   * The tag of the participant. Missing if it has none.
   *
   * @example "agent"
   */
  tag?: string;
  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z. Bandwidth documents a string of digits, but its own sample
   * computes with it as with a number. This reads both: `new Date(Number(event.timestamp))`.
   *
   * @example "1767286805120"
   */
  timestamp: EventTimestamp;
}

/**
 * The connection of the participant's device was lost. `onLeave` may come for the same departure.
 */
export interface OnDisconnectEvent {
  /**
   * Id of the device that was connected, chosen by Bandwidth. No operation of this API takes it.
   *
   * @example "1f0e9d8c-7b6a-4594-8372-615f4e3d2c1b"
   */
  deviceId: string;
  /** Always `onDisconnect`. */
  event: "onDisconnect";
  /**
   * Id of the participant, as `createParticipant` returned it.
   *
   * @example "0b7e6a52-4f1d-5c93-8a20-6d5e4c3b2a19"
   */
  participantId: string;
  /**
   * The tag of the participant. Missing if it has none.
   *
   * @example "agent"
   */
  tag?: string;
  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z. Bandwidth documents a string of digits, but its own sample
   * computes with it as with a number. This reads both: `new Date(Number(event.timestamp))`.
   *
   * @example "1767286805120"
   */
  timestamp: EventTimestamp;
}

/**
 * The participant has left: its device said goodbye, or your server removed it. `onDisconnect` may come for the same departure.
 */
export interface OnLeaveEvent {
  /**
   * Id of the device that was connected, chosen by Bandwidth. No operation of this API takes it.
   *
   * @example "1f0e9d8c-7b6a-4594-8372-615f4e3d2c1b"
   */
  deviceId: string;
  /** Always `onLeave`. */
  event: "onLeave";
  /**
   * Id of the participant, as `createParticipant` returned it.
   *
   * @example "0b7e6a52-4f1d-5c93-8a20-6d5e4c3b2a19"
   */
  participantId: string;
  /**
   * The tag of the participant. Missing if it has none.
   *
   * @example "agent"
   */
  tag?: string;
  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z. Bandwidth documents a string of digits, but its own sample
   * computes with it as with a number. This reads both: `new Date(Number(event.timestamp))`.
   *
   * @example "1767286805120"
   */
  timestamp: EventTimestamp;
}

/**
 * A participant as the API knows it now. Ignore fields that are not listed here: the API may send some.
 */
export interface Participant {
  /**
   * URL that receives the participant's events, or null. Null does not prove that no URL was given: the API has been seen
   * to answer null to a create that had one.
   *
   * @example "https://example.com/webrtc/events"
   * @example null
   */
  callbackUrl?: string | null;
  /**
   * Protocol version that the participant's device has to speak. Known value `V3`; compare it without regard to case.
   *
   * @example "V3"
   */
  deviceApiVersion?: string;
  /**
   * Id of the participant, chosen by Bandwidth. Ids seen so far are UUIDs, of versions 4 and 5.
   *
   * @example "62e0ecb9-0b1b-5115-aae4-4f36123d6bb1"
   */
  id: string;
  /**
   * Media that the participant may send. A set; the order means nothing and may differ from the request's.
   *
   * No item twice.
   *
   * @example ["AUDIO","VIDEO"]
   */
  publishPermissions: PublishPermission[];
  /**
   * Id of the session that the participant is in. Empty when it is in none; never more than one id.
   *
   * @example ["cb5054ee-a69b-41ac-9ab2-04d6370826b4"]
   * @example []
   */
  sessions: string[];
  /**
   * What the participant receives in its session. `{}` for a new participant and for one without subscriptions.
   */
  subscriptions?: Subscriptions;
  /**
   * The tag given at creation. If none was given, Bandwidth puts in a text of its own.
   *
   * @example "customer"
   */
  tag?: string;
}

/**
 * Something that happened to a participant. `event` says what. These three kinds are all that Bandwidth documents; answer a kind
 * that you do not know with 200 all the same.
 */
export type ParticipantEvent = OnConnectEvent | OnLeaveEvent | OnDisconnectEvent;

/** One participant that is received, whole or only some of its streams. */
export interface ParticipantSubscription {
  /**
   * Id of the participant whose media is received.
   *
   * @example "0b7e6a52-4f1d-5c93-8a20-6d5e4c3b2a19"
   */
  participantId: string;
  /**
   * Names of the streams received. Missing or empty means all streams of that participant.
   *
   * No item twice.
   *
   * @example ["microphone","screen"]
   */
  streamAliases?: string[];
}

/** One participant to receive, whole or only some of its streams. */
export interface ParticipantSubscriptionRequest {
  /**
   * Id of the participant whose media shall be received.
   *
   * Format: uuid.
   *
   * @example "0b7e6a52-4f1d-5c93-8a20-6d5e4c3b2a19"
   */
  participantId: string;
  /**
   * Names of the streams to receive, each at most once. Missing or empty: all streams of that participant. A stream gets
   * its name in the browser, when it is published; the browser has to tell your server. What happens with a name
   * that no stream has is not defined, and no error reports it.
   *
   * No item twice.
   *
   * @example ["microphone","screen"]
   */
  streamAliases?: string[];
}

/**
 * A kind of media that a participant may send. `AUDIO` is sound, `VIDEO` is pictures.
 *
 * @example "AUDIO"
 */
export type PublishPermission = "AUDIO" | "VIDEO";

/**
 * A session as the API knows it now. Ignore fields that are not listed here: the API has been seen to send
 * a list of member ids under `participant_ids`, which Bandwidth never described. Ask `listSessionParticipants` instead.
 */
export interface Session {
  /**
   * Id of the session, chosen by Bandwidth. Ids seen so far are UUIDs.
   *
   * @example "cb5054ee-a69b-41ac-9ab2-04d6370826b4"
   */
  id: string;
  /**
   * The tag given at creation.
   *
   * @example "support-call"
   */
  tag?: string;
}

/** What one participant receives in its session. Read it as `SubscriptionsRequest` is read. */
export interface Subscriptions {
  /**
   * The participants received, and no others. Missing or empty, with a `sessionId`: everybody in the session.
   */
  participants?: ParticipantSubscription[];
  /**
   * The session that the subscriptions belong to.
   *
   * @example "cb5054ee-a69b-41ac-9ab2-04d6370826b4"
   */
  sessionId?: string;
}

/**
 * What one participant shall receive in its session. It replaces what it received before; nothing is merged.
 *
 * | `participants` | `sessionId` | The participant receives |
 * |---|---|---|
 * | one or more entries | given or not | exactly the listed participants; `sessionId` adds nobody |
 * | missing, null or `[]` | given | everybody in the session, and everybody who joins it later |
 * | missing, null or `[]` | missing | nobody; no body at all means the same |
 *
 * Beware of the second row: `{ "sessionId": "...", "participants": [] }` subscribes to everybody.
 * To subscribe to nobody, send `{}` or no body.
 */
export interface SubscriptionsRequest {
  /**
   * The participants to receive, and no others. Null and an empty list count as missing: see the table.
   */
  participants?: ParticipantSubscriptionRequest[] | null;
  /**
   * The session to receive as a whole, if `participants` names nobody. It has to be the session in the path: a
   * participant cannot receive media from a session that it is not in.
   *
   * Format: uuid.
   *
   * @example "cb5054ee-a69b-41ac-9ab2-04d6370826b4"
   */
  sessionId?: string;
}

/**
 * Body of a 401 or 403. It comes from the gateway in front of the API, and so has another form than the other errors.
 */
export interface WebRtcAccessError {
  /**
   * Why access was refused, in English. The wording is not part of the contract and may change.
   *
   * @example "Unauthorized"
   */
  message?: string;
}

/** Body of a 400, 404, 409 or 500. Branch on the HTTP status; the text is for people. */
export interface WebRtcError {
  /**
   * What went wrong, in English. The wording is not part of the contract and may change.
   *
   * @example "Internal error"
   */
  error?: string;
  /**
   * Id of this one request in Bandwidth's logs. Log it, and quote it to Bandwidth support.
   *
   * @example "8d699d6d-63b6-4eeb-b081-505094bad8af"
   */
  requestId?: string;
}

export interface paths {
  "/accounts/{accountId}/participants": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Your Bandwidth account id. Every participant and session belongs to one account.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a participant
     * @description Makes a participant and the token with which one device connects as it. The participant is in no session yet and receives
     *     nothing: call `addParticipantToSession` next.
     *
     *     Set everything now. No operation changes a participant later, and no other operation returns the token.
     *
     *     Each call makes another participant, also when the body is the same. So do not repeat a call that may have succeeded.
     */
    post: operations["createParticipant"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/participants/{participantId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Your Bandwidth account id. Every participant and session belongs to one account.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
        /**
         * @description Id of the participant, as `createParticipant` returned it. A UUID of any version; anything else is answered with 400.
         * @example 62e0ecb9-0b1b-5115-aae4-4f36123d6bb1
         */
        participantId: components["parameters"]["ParticipantId"];
      };
      cookie?: never;
    };
    /**
     * Get a participant
     * @description Tells what a participant may send, which session it is in and what it receives there. It does not return the token.
     */
    get: operations["getParticipant"];
    put?: never;
    post?: never;
    /**
     * Delete a participant
     * @description Removes a participant for good. Its id answers 404 from then on. Remove it from its session first.
     *
     *     A participant also disappears by itself when its connection is lost. So a 404 here means that there is nothing left to delete.
     */
    delete: operations["deleteParticipant"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Your Bandwidth account id. Every participant and session belongs to one account.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a session
     * @description Makes an empty session. Fill it with `addParticipantToSession`. It lives for 9 hours, or until `deleteSession`.
     *
     *     Each call makes another session, also when the body is the same: a tag need not be unique. So do not repeat a call that
     *     may have succeeded. Keep the id; there is no operation that lists sessions.
     */
    post: operations["createSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/sessions/{sessionId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Your Bandwidth account id. Every participant and session belongs to one account.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
        /**
         * @description Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
         * @example cb5054ee-a69b-41ac-9ab2-04d6370826b4
         */
        sessionId: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * Get a session
     * @description Tells whether a session is still there, and its tag. A server that keeps one session open for long should ask before each use,
     *     and create a new session on 404.
     */
    get: operations["getSession"];
    put?: never;
    post?: never;
    /**
     * Delete a session
     * @description Ends a session and every subscription in it. The participants are not deleted with it: call `deleteParticipant` for each one
     *     that you do not need any more.
     */
    delete: operations["deleteSession"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/sessions/{sessionId}/participants": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Your Bandwidth account id. Every participant and session belongs to one account.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
        /**
         * @description Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
         * @example cb5054ee-a69b-41ac-9ab2-04d6370826b4
         */
        sessionId: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * List the participants in a session
     * @description Lists everybody in a session, all in one answer: there are no pages. A session with nobody in it is answered with 204 and no
     *     body. Be ready for an empty list as well.
     */
    get: operations["listSessionParticipants"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/sessions/{sessionId}/participants/{participantId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Your Bandwidth account id. Every participant and session belongs to one account.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
        /**
         * @description Id of the participant, as `createParticipant` returned it. A UUID of any version; anything else is answered with 400.
         * @example 62e0ecb9-0b1b-5115-aae4-4f36123d6bb1
         */
        participantId: components["parameters"]["ParticipantId"];
        /**
         * @description Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
         * @example cb5054ee-a69b-41ac-9ab2-04d6370826b4
         */
        sessionId: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Add a participant to a session
     * @description Makes a participant a member of a session and, if there is a body, gives it its subscriptions in the same step. How the body is read
     *     is told by the table in `SubscriptionsRequest`; without a body the participant is a member that receives nothing.
     *
     *     This says what the added participant receives. For the others to receive it, their own subscriptions have to include it: they
     *     do if they are subscribed to the whole session.
     *
     *     A participant is in one session at most. To move it, call `removeParticipantFromSession` for the old session, then this.
     */
    put: operations["addParticipantToSession"];
    post?: never;
    /**
     * Remove a participant from a session
     * @description Ends a participant's membership and drops all its subscriptions in this session. The participant itself stays and can be added to
     *     another session; `deleteParticipant` deletes it.
     */
    delete: operations["removeParticipantFromSession"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/sessions/{sessionId}/participants/{participantId}/subscriptions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Your Bandwidth account id. Every participant and session belongs to one account.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
        /**
         * @description Id of the participant, as `createParticipant` returned it. A UUID of any version; anything else is answered with 400.
         * @example 62e0ecb9-0b1b-5115-aae4-4f36123d6bb1
         */
        participantId: components["parameters"]["ParticipantId"];
        /**
         * @description Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
         * @example cb5054ee-a69b-41ac-9ab2-04d6370826b4
         */
        sessionId: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * Get what a participant receives
     * @description Tells which media a participant receives in a session. A participant that receives nothing is answered with 204 and no body.
     *
     *     Call this before `updateParticipantSubscriptions` if you want to add to what is there: an update replaces everything.
     */
    get: operations["getParticipantSubscriptions"];
    /**
     * Replace what a participant receives
     * @description Replaces all subscriptions of a participant in a session. Whatever is not in the body is no longer received. How the body is
     *     read is told by the table in `SubscriptionsRequest`.
     *
     *     To mute everybody for this participant, send `{}` or no body. An empty `participants` list next to a `sessionId` does the
     *     opposite: it subscribes to the whole session.
     *
     *     Add the participant to the session first, with `addParticipantToSession`.
     */
    put: operations["updateParticipantSubscriptions"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface webhooks {
  onConnect: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A participant has connected
     * @description Comes when a device has connected with the participant's token. It reports the connection to Bandwidth's signalling; whether media
     *     flows depends on session and subscriptions.
     */
    post: operations["receiveOnConnect"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  onDisconnect: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A participant has lost its connection
     * @description Comes when the connection of the participant's device was lost. The participant may be gone with it: a later `deleteParticipant`
     *     that answers 404 has nothing left to do.
     */
    post: operations["receiveOnDisconnect"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  onLeave: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A participant has left
     * @description Comes when the device ended its connection in good order, or when your server removed the participant.
     */
    post: operations["receiveOnLeave"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    CreateParticipantRequest: CreateParticipantRequest;
    CreateParticipantResponse: CreateParticipantResponse;
    CreateSessionRequest: CreateSessionRequest;
    DeviceApiVersion: DeviceApiVersion;
    EventTimestamp: EventTimestamp;
    OnConnectEvent: OnConnectEvent;
    OnDisconnectEvent: OnDisconnectEvent;
    OnLeaveEvent: OnLeaveEvent;
    Participant: Participant;
    ParticipantEvent: ParticipantEvent;
    ParticipantSubscription: ParticipantSubscription;
    ParticipantSubscriptionRequest: ParticipantSubscriptionRequest;
    PublishPermission: PublishPermission;
    Session: Session;
    Subscriptions: Subscriptions;
    SubscriptionsRequest: SubscriptionsRequest;
    WebRtcAccessError: WebRtcAccessError;
    WebRtcError: WebRtcError;
  };
  responses: {
    /** @description The session id or the participant id in the path is not a UUID. Use the ids that the creates returned, not tags. */
    BadMembershipIds: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": WebRtcError;
      };
    };
    /** @description The participant id in the path is not a UUID. Use the `id` that `createParticipant` returned, not its tag. */
    BadParticipantId: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": WebRtcError;
      };
    };
    /** @description The body is not JSON, or a field breaks the rules of `CreateParticipantRequest`. Nothing was created. Correct the body. */
    BadParticipantRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": WebRtcError;
      };
    };
    /** @description The session id in the path is not a UUID. Use the `id` that `createSession` returned, not its tag. */
    BadSessionId: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": WebRtcError;
      };
    };
    /** @description The body is not JSON, or a field breaks the rules of `CreateSessionRequest`. Nothing was created. Correct the body. */
    BadSessionRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": WebRtcError;
      };
    };
    /** @description The body breaks the rules of `SubscriptionsRequest`, or an id in the path is not a UUID. Nothing was changed. Correct the request. */
    BadSubscriptions: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": WebRtcError;
      };
    };
    /** @description You have the event. The body of your answer is not read. Answer first, then do your own work. */
    EventReceived: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /**
     * @description Your server did not take the event. Whether Bandwidth sends it again is not published: count it as lost, and call
     *     `getParticipant` to learn how the participant is.
     */
    EventRefused: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /**
     * @description The account has no access to the WebRTC API. The same answer, with the same puzzling text, also comes for a method and
     *     path that do not exist: check the URL first.
     */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": WebRtcAccessError;
      };
    };
    /**
     * @description A fault at Bandwidth. It is not known whether the work was done. Reads, PUT and DELETE are safe to repeat; a create is not,
     *     since each one that succeeds makes a new thing.
     */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": WebRtcError;
      };
    };
    /**
     * @description The session or the participant does not exist or is no longer active, or the participant is not in this session. In each case it
     *     is not in the session, so take the removal for done.
     */
    MembershipNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": WebRtcError;
      };
    };
    /**
     * @description The participant cannot join now. Bandwidth does not publish the cause; the one to expect is that the participant is still in another
     *     session. Its `sessions` field names that session: remove it from there, then repeat this call.
     */
    ParticipantInOtherSession: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": WebRtcError;
      };
    };
    /** @description The participant does not exist or is no longer active, for instance because its connection was lost. Create a new one. After a DELETE, take it for done. */
    ParticipantNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": WebRtcError;
      };
    };
    /** @description The session does not exist or is no longer active, for instance because its 9 hours are over. Create a new one. After a DELETE, take it for done. */
    SessionNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": WebRtcError;
      };
    };
    /**
     * @description The session or the participant does not exist or is no longer active. First check that the two ids are not swapped: both are
     *     UUIDs, so a swap is not noticed as malformed. Then call `getSession` and `getParticipant` to learn which one is gone, and create
     *     it anew.
     */
    SessionOrParticipantNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": WebRtcError;
      };
    };
    /**
     * @description The credentials are missing or wrong, or their user has no access to this account. Check user name, password
     *     and account id; a repeat with the same credentials fails again.
     */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": WebRtcAccessError;
      };
    };
  };
  parameters: {
    /**
     * @description Your Bandwidth account id. Every participant and session belongs to one account.
     * @example 9900000
     */
    AccountId: string;
    /**
     * @description Id of the participant, as `createParticipant` returned it. A UUID of any version; anything else is answered with 400.
     * @example 62e0ecb9-0b1b-5115-aae4-4f36123d6bb1
     */
    ParticipantId: string;
    /**
     * @description Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
     * @example cb5054ee-a69b-41ac-9ab2-04d6370826b4
     */
    SessionId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export interface operations {
  createParticipant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Your Bandwidth account id. Every participant and session belongs to one account.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    /** @description What the participant may do, and where its events go. May be left out. */
    requestBody?: {
      content: {
        "application/json": CreateParticipantRequest;
      };
    };
    responses: {
      /**
       * @description The participant was created. Keep the token now; there is no second chance. The status is 200, not 201, and there is no
       *     `Location` header: the id is in the body.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CreateParticipantResponse;
        };
      };
      400: components["responses"]["BadParticipantRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getParticipant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Your Bandwidth account id. Every participant and session belongs to one account.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
        /**
         * @description Id of the participant, as `createParticipant` returned it. A UUID of any version; anything else is answered with 400.
         * @example 62e0ecb9-0b1b-5115-aae4-4f36123d6bb1
         */
        participantId: components["parameters"]["ParticipantId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The participant. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Participant;
        };
      };
      400: components["responses"]["BadParticipantId"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ParticipantNotFound"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteParticipant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Your Bandwidth account id. Every participant and session belongs to one account.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
        /**
         * @description Id of the participant, as `createParticipant` returned it. A UUID of any version; anything else is answered with 400.
         * @example 62e0ecb9-0b1b-5115-aae4-4f36123d6bb1
         */
        participantId: components["parameters"]["ParticipantId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The participant is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadParticipantId"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ParticipantNotFound"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Your Bandwidth account id. Every participant and session belongs to one account.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    /** @description A tag for the session. May be left out. */
    requestBody?: {
      content: {
        "application/json": CreateSessionRequest;
      };
    };
    responses: {
      /** @description The session was created. The status is 200, not 201, and there is no `Location` header: the id is in the body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Session;
        };
      };
      400: components["responses"]["BadSessionRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Your Bandwidth account id. Every participant and session belongs to one account.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
        /**
         * @description Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
         * @example cb5054ee-a69b-41ac-9ab2-04d6370826b4
         */
        sessionId: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session is active. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Session;
        };
      };
      400: components["responses"]["BadSessionId"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["SessionNotFound"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Your Bandwidth account id. Every participant and session belongs to one account.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
        /**
         * @description Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
         * @example cb5054ee-a69b-41ac-9ab2-04d6370826b4
         */
        sessionId: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadSessionId"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["SessionNotFound"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listSessionParticipants: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Your Bandwidth account id. Every participant and session belongs to one account.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
        /**
         * @description Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
         * @example cb5054ee-a69b-41ac-9ab2-04d6370826b4
         */
        sessionId: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The participants in the session, in no particular order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Participant[];
        };
      };
      /** @description The session exists and nobody is in it. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadSessionId"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["SessionNotFound"];
      500: components["responses"]["InternalServerError"];
    };
  };
  addParticipantToSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Your Bandwidth account id. Every participant and session belongs to one account.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
        /**
         * @description Id of the participant, as `createParticipant` returned it. A UUID of any version; anything else is answered with 400.
         * @example 62e0ecb9-0b1b-5115-aae4-4f36123d6bb1
         */
        participantId: components["parameters"]["ParticipantId"];
        /**
         * @description Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
         * @example cb5054ee-a69b-41ac-9ab2-04d6370826b4
         */
        sessionId: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /** @description What the participant shall receive. May be left out; then it receives nothing. */
    requestBody?: {
      content: {
        "application/json": SubscriptionsRequest;
      };
    };
    responses: {
      /** @description The participant is in the session, with the subscriptions of the body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadSubscriptions"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["SessionOrParticipantNotFound"];
      409: components["responses"]["ParticipantInOtherSession"];
      500: components["responses"]["InternalServerError"];
    };
  };
  removeParticipantFromSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Your Bandwidth account id. Every participant and session belongs to one account.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
        /**
         * @description Id of the participant, as `createParticipant` returned it. A UUID of any version; anything else is answered with 400.
         * @example 62e0ecb9-0b1b-5115-aae4-4f36123d6bb1
         */
        participantId: components["parameters"]["ParticipantId"];
        /**
         * @description Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
         * @example cb5054ee-a69b-41ac-9ab2-04d6370826b4
         */
        sessionId: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The participant is no longer in the session. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadMembershipIds"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["MembershipNotFound"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getParticipantSubscriptions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Your Bandwidth account id. Every participant and session belongs to one account.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
        /**
         * @description Id of the participant, as `createParticipant` returned it. A UUID of any version; anything else is answered with 400.
         * @example 62e0ecb9-0b1b-5115-aae4-4f36123d6bb1
         */
        participantId: components["parameters"]["ParticipantId"];
        /**
         * @description Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
         * @example cb5054ee-a69b-41ac-9ab2-04d6370826b4
         */
        sessionId: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the participant receives. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Subscriptions;
        };
      };
      /** @description The participant has no subscriptions in this session. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadMembershipIds"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["SessionOrParticipantNotFound"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateParticipantSubscriptions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Your Bandwidth account id. Every participant and session belongs to one account.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
        /**
         * @description Id of the participant, as `createParticipant` returned it. A UUID of any version; anything else is answered with 400.
         * @example 62e0ecb9-0b1b-5115-aae4-4f36123d6bb1
         */
        participantId: components["parameters"]["ParticipantId"];
        /**
         * @description Id of the session, as `createSession` returned it. A UUID of any version; anything else is answered with 400.
         * @example cb5054ee-a69b-41ac-9ab2-04d6370826b4
         */
        sessionId: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /** @description All that the participant shall receive from now on. Left out, it receives nothing. */
    requestBody?: {
      content: {
        "application/json": SubscriptionsRequest;
      };
    };
    responses: {
      /** @description The participant receives exactly what the body says. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadSubscriptions"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["SessionOrParticipantNotFound"];
      500: components["responses"]["InternalServerError"];
    };
  };
  receiveOnConnect: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": OnConnectEvent;
      };
    };
    responses: {
      "4XX": components["responses"]["EventRefused"];
      200: components["responses"]["EventReceived"];
    };
  };
  receiveOnDisconnect: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": OnDisconnectEvent;
      };
    };
    responses: {
      "4XX": components["responses"]["EventRefused"];
      200: components["responses"]["EventReceived"];
    };
  };
  receiveOnLeave: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": OnLeaveEvent;
      };
    };
    responses: {
      "4XX": components["responses"]["EventRefused"];
      200: components["responses"]["EventReceived"];
    };
  };
}
