// Generated from specs/bandwidth-voice by tools/generate. Do not edit: change the spec, then run npm run generate.

/**
 * A BXML document: well-formed XML with the root element `<Bxml>` or `<Response>`, at most 64 KB. Its children are verbs, which run one after another.
 * Escape `&`, `<` and quotes in your own text as XML requires.
 *
 * Length: at most 65536 characters. Pattern: `^\s*<[\s\S]*>\s*$`.
 */
export type BxmlDocument = string;

/** A call and how far it has come. */
export interface Call {
  /** Id of the account to which the call belongs. */
  accountId: string;
  /**
   * When the call was answered. Null until then.
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /** Id of the voice application of the call. */
  applicationId: string;
  /**
   * Id of the call.
   *
   * @example "c-15ac29a2-1331029c-2cb0-4a07-b215-b22865662d85"
   */
  callId: string;
  /** Who began the call. It never changes. */
  direction: CallDirection;
  /**
   * Why the call ended; null while it lasts. The list is open: accept values that you do not know.
   *
   * | Value | Meaning |
   * |---|---|
   * | `hangup` | Normal end: somebody hung up, `<Hangup>` ran, or the BXML was used up |
   * | `busy` | The called party was busy |
   * | `timeout` | Nobody answered within `callTimeout` |
   * | `cancel` | Cancelled by the caller before it was answered |
   * | `rejected` | Refused by the called party |
   * | `callback-error` | A callback that should have returned BXML could not be delivered |
   * | `invalid-bxml` | A callback returned BXML that is not valid |
   * | `application-error` | The BXML asked for something unsupported, such as an audio format that cannot be played |
   * | `account-limit` | A limit of the account was reached |
   * | `node-capacity-exceeded` | Bandwidth had no capacity left |
   * | `error` | An error that has no value of its own |
   * | `unknown` | The cause is not known |
   *
   * @example "hangup"
   */
  disconnectCause?: string | null;
  /**
   * When the call ended. Null until then.
   *
   * Format: date-time.
   */
  endTime?: string | null;
  /**
   * When the call entered the queue. Outbound calls only.
   *
   * Format: date-time.
   */
  enqueuedTime?: string | null;
  /** Bandwidth's id of that error. Give it to Bandwidth support. */
  errorId?: string | null;
  /** What went wrong, if the call ended because of an error. */
  errorMessage?: string | null;
  /** Number from which the call came, in E.164 form. */
  from: string;
  /** The SIP `Identity` header of an inbound call, if the account is set up to receive it. */
  identity?: string | null;
  /**
   * When this record last changed.
   *
   * Format: date-time.
   */
  lastUpdate: string;
  /**
   * Id of the call that ran `<Transfer>`. Only on the second leg of a transfer, that is, on the call to the party it was transferred to.
   */
  parentCallId?: string | null;
  /**
   * When the call was begun. Null while it is queued.
   *
   * Format: date-time.
   */
  startTime?: string | null;
  /**
   * `queued`, `initiated`, `answered` or `disconnected`. The list is open: accept values that you do not know.
   *
   * @example "queued"
   * @example "initiated"
   * @example "answered"
   * @example "disconnected"
   */
  state: string;
  /** Result of the STIR/SHAKEN check of the caller's number. Inbound calls only, null otherwise. */
  stirShaken?: StirShaken | null;
  /** Number in E.164 form, or SIP URI, that was called. */
  to: string;
}

/**
 * HTTP method of a callback. With `POST` the event is a JSON body, with `GET` its properties are in the query string.
 * Upper case only. `POST` is the default.
 */
export type CallbackMethod = "GET" | "POST" | null;

/**
 * Who began the call: `outbound` if the API placed it, `inbound` if somebody called a number of the account. It never changes.
 */
export type CallDirection = "inbound" | "outbound";

/** A call to place. Only `to`, `from`, `applicationId` and `answerUrl` are required. */
export interface CreateCallRequest {
  /**
   * HTTP method of the request to `answerFallbackUrl`.
   *
   * @default "POST"
   */
  answerFallbackMethod?: CallbackMethod;
  /**
   * Where the `answer` event goes when `answerUrl` does not respond. Must be `https` when `fallbackUsername` and `fallbackPassword` are given.
   * Without it, such a call ends with `callback-error`.
   *
   * Length: at most 2048 characters. Format: uri.
   *
   * @example "https://fallback.example.com/callbacks/answer"
   */
  answerFallbackUrl?: string | null;
  /**
   * HTTP method of the request to `answerUrl`.
   *
   * @default "POST"
   */
  answerMethod?: CallbackMethod;
  /**
   * Absolute `http` or `https` URL that gets the `answer` event when the called party answers, and replies with the first BXML document.
   * Must be `https` when `username` and `password` are given.
   *
   * Length: at most 2048 characters. Format: uri. Pattern: `^[hH][tT][tT][pP][sS]?://\S+$`.
   *
   * @example "https://app.example.com/callbacks/answer"
   */
  answerUrl: string;
  /**
   * Id of the voice application to which `from` belongs. In practice a UUID.
   *
   * @example "7d9e4c1a-3b52-4f08-9a6d-52c81e0f7b34"
   */
  applicationId: string;
  /**
   * Seconds to wait for the answer to each callback of this call. Fractions are allowed.
   *
   * Range: 1 to 25.
   *
   * @default 15
   * @example 15
   */
  callbackTimeout?: number | null;
  /**
   * Seconds to ring before the call ends with `timeout`. Fractions are allowed. A call that has not begun to ring within 30 seconds is cancelled in any case.
   *
   * Range: 1 to 300.
   *
   * @default 30
   * @example 30
   */
  callTimeout?: number | null;
  /**
   * HTTP method of the request to `disconnectUrl`.
   *
   * @default "POST"
   */
  disconnectMethod?: CallbackMethod;
  /**
   * Where the `disconnect` event goes when the call ends, for whatever reason. The reply is not read as BXML.
   * Errors of the call itself, such as invalid BXML, are reported only there and in the state of the call.
   *
   * Length: at most 2048 characters. Format: uri.
   *
   * @example "https://app.example.com/callbacks/disconnect"
   */
  disconnectUrl?: string | null;
  /**
   * Caller name to show, at most 256 characters, without control characters such as line breaks.
   * When `privacy` is true it must be `Restricted`, `Anonymous`, `Private` or `Unavailable`.
   *
   * Length: at most 256 characters. Pattern: `^[^\u0000-\u001f\u007f-\u009f]*$`.
   *
   * @example "Example Clinic"
   */
  displayName?: string | null;
  /**
   * HTTP Basic password to send to `answerFallbackUrl`.
   *
   * Length: at most 1024 characters.
   */
  fallbackPassword?: string | null;
  /**
   * HTTP Basic user name to send to `answerFallbackUrl`.
   *
   * Length: at most 1024 characters.
   */
  fallbackUsername?: string | null;
  /**
   * A Bandwidth number of your account, in E.164 form, from which the call comes. It is required even when `privacy` hides it.
   *
   * Pattern: `^\+[1-9][0-9]{1,14}$`.
   *
   * @example "+19195550100"
   */
  from: string;
  /** Switches on answering machine detection. Leave it out for none; null is not allowed. */
  machineDetection?: MachineDetection;
  /**
   * HTTP Basic password to send to `answerUrl` and `disconnectUrl`.
   *
   * Length: at most 1024 characters.
   */
  password?: string | null;
  /**
   * Place in your account's queue. 1 is dialled first, 5 last.
   *
   * Range: 1 to 5.
   *
   * @default 5
   * @example 5
   */
  priority?: number | null;
  /**
   * Hides the calling number when true. What the called party sees instead is set by `displayName`.
   */
  privacy?: boolean | null;
  /**
   * Text of your own that comes back in every callback of this call, until a `<Tag>` verb, the `tag` of another verb or an update replaces it. An empty string clears it.
   *
   * Length: at most 4096 characters.
   *
   * @example "order-7314"
   */
  tag?: string | null;
  /**
   * Whom to call: a telephone number in E.164 form (`+`, country code, number, no spaces) or a SIP URI.
   *
   * Pattern: `^(\+[1-9][0-9]{1,14}|[sS][iI][pP][sS]?:\S+)$`.
   *
   * @example "+19195550123"
   * @example "sip:agent@sip.example.com"
   */
  to: string;
  /**
   * HTTP Basic user name to send to `answerUrl` and `disconnectUrl`.
   *
   * Length: at most 1024 characters.
   */
  username?: string | null;
  /**
   * Values for `User-To-User` headers (RFC 7433), sent when `to` is a SIP URI. Several values are separated by commas.
   * Each value ends with `;encoding=` and `jwt`, `base64` or `hex`. At most 350 characters in all, parameters and commas included.
   *
   * Length: at most 350 characters.
   *
   * @example "68656c6c6f;encoding=hex"
   */
  uui?: string | null;
}

/**
 * The queued call, with your settings and the defaults. Caller privacy, display name, `uui` and machine detection are not repeated.
 */
export interface CreateCallResponse {
  /** Id of the account that placed the call. */
  accountId: string;
  /** HTTP method of the request to `answerFallbackUrl`. */
  answerFallbackMethod?: CallbackMethod;
  /**
   * URL that gets the `answer` event when `answerUrl` does not respond.
   *
   * Format: uri.
   */
  answerFallbackUrl?: string | null;
  /** HTTP method of the request to `answerUrl`. */
  answerMethod: CallbackMethod;
  /**
   * URL that gets the `answer` event.
   *
   * Format: uri.
   */
  answerUrl: string;
  /** Id of the voice application of the call. */
  applicationId: string;
  /** Seconds to wait for the answer to each callback. */
  callbackTimeout?: number;
  /**
   * Id of the new call, 47 characters. Every other operation on the call needs it.
   *
   * @example "c-15ac29a2-1331029c-2cb0-4a07-b215-b22865662d85"
   */
  callId: string;
  /** Seconds to ring before the call ends with `timeout`. */
  callTimeout?: number;
  /**
   * URL of the call in this API. Same as the `Location` header.
   *
   * Format: uri.
   */
  callUrl: string;
  /** HTTP method of the request to `disconnectUrl`. */
  disconnectMethod: CallbackMethod;
  /**
   * URL that gets the `disconnect` event.
   *
   * Format: uri.
   */
  disconnectUrl?: string | null;
  /**
   * When the call entered the queue (RFC 3339).
   *
   * Format: date-time.
   */
  enqueuedTime?: string | null;
  /**
   * Masked. The API never returns the real password.
   *
   * Length: at most 1024 characters.
   *
   * @example "*****"
   */
  fallbackPassword?: string | null;
  /**
   * HTTP Basic user name for your fallback callbacks.
   *
   * Length: at most 1024 characters.
   */
  fallbackUsername?: string | null;
  /** Number from which the call comes. */
  from: string;
  /**
   * Masked. The API never returns the real password.
   *
   * Length: at most 1024 characters.
   *
   * @example "*****"
   */
  password?: string | null;
  /** Place in the queue. 1 is dialled first, 5 last. */
  priority?: number | null;
  /** Your text that comes back in every callback. */
  tag?: string | null;
  /** Number or SIP URI that is called. */
  to: string;
  /**
   * HTTP Basic user name for your callbacks.
   *
   * Length: at most 1024 characters.
   */
  username?: string | null;
}

/**
 * Answering machine detection: listens to whoever answers and reports whether it is a person or a machine.
 * Give whole seconds. Bandwidth says that it mishandles decimal values in this object at present.
 */
export interface MachineDetection {
  /**
   * HTTP method of the request to `callbackUrl`.
   *
   * @default "POST"
   */
  callbackMethod?: CallbackMethod;
  /**
   * Where the `machineDetectionComplete` event goes. Needed when `mode` is `async`, without effect when it is `sync`. The reply is not read as BXML.
   *
   * Length: at most 2048 characters. Format: uri.
   *
   * @example "https://app.example.com/callbacks/machine-detection"
   */
  callbackUrl?: string | null;
  /**
   * When true and a machine answers, the result is held back until the machine stops speaking, its tone is heard, or `detectionTimeout` is over. Use it to leave a message.
   *
   * @default false
   */
  delayResult?: boolean | null;
  /**
   * Seconds until detection gives up. The result is then `timeout`.
   *
   * @default 15
   */
  detectionTimeout?: number | null;
  /**
   * HTTP method of the request to `fallbackUrl`.
   *
   * @default "POST"
   */
  fallbackMethod?: CallbackMethod;
  /**
   * HTTP Basic password to send to `fallbackUrl`.
   *
   * Length: at most 1024 characters.
   */
  fallbackPassword?: string | null;
  /**
   * Where the event goes when `callbackUrl` does not respond.
   *
   * Length: at most 2048 characters. Format: uri.
   *
   * @example "https://fallback.example.com/callbacks/machine-detection"
   */
  fallbackUrl?: string | null;
  /**
   * HTTP Basic user name to send to `fallbackUrl`.
   *
   * Length: at most 1024 characters.
   */
  fallbackUsername?: string | null;
  /**
   * Seconds of silence after which an answering machine is taken to have finished its message. Defaults to `speechEndThreshold`.
   */
  machineSpeechEndThreshold?: number | null;
  /**
   * Whether the `answer` event waits for the result (`sync`) or the result follows in an event of its own (`async`).
   *
   * @default "async"
   */
  mode?: MachineDetectionMode;
  /**
   * HTTP Basic password to send to `callbackUrl`.
   *
   * Length: at most 1024 characters.
   */
  password?: string | null;
  /**
   * Seconds of silence at the start until detection gives up. The result is then `silence`.
   *
   * @default 10
   */
  silenceTimeout?: number | null;
  /**
   * Seconds of silence after which the called party is taken to have finished speaking.
   *
   * @default 5
   */
  speechEndThreshold?: number | null;
  /**
   * Decides by length when the sound itself gives no result: speech of at least this many seconds is taken for an answering machine, shorter speech for a human.
   *
   * @default 10
   */
  speechThreshold?: number | null;
  /**
   * HTTP Basic user name to send to `callbackUrl`.
   *
   * Length: at most 1024 characters.
   */
  username?: string | null;
}

/**
 * When the result of answering machine detection is reported.
 * `async`: the `answer` event comes at once, and the result follows in a `machineDetectionComplete` event to `callbackUrl`.
 * `sync`: the `answer` event waits for the result and carries it; there is no other event.
 */
export type MachineDetectionMode = "sync" | "async";

/**
 * HTTP method of the `redirect` callback. With `POST` the event is a JSON body, with `GET` its properties are in the query string.
 * Upper case only. `POST` is the default.
 */
export type RedirectMethod = "GET" | "POST" | null;

/**
 * What STIR/SHAKEN says of the caller's number. All properties are optional, and others may occur.
 */
export type StirShaken = {
  /**
   * How far the caller's provider vouches for the number: `A` (full), `B` (partial) or `C` (gateway).
   *
   * @example "A"
   */
  attestationIndicator?: string;
  /** Id that the caller's provider gave to the origin of the call. */
  originatingId?: string;
  /**
   * Result of the check: `TN-Validation-Passed` or `TN-Validation-Failed`. Compare without regard to case; other spellings, such as `TN-Verification-Passed`, occur.
   *
   * @example "TN-Validation-Passed"
   */
  verstat?: string;
} & {
  [key: string]: string;
};

/**
 * Where a call fetches its next BXML, or that it ends.
 * With `state: active`, the default, `redirectUrl` is required. With `state: completed`, `redirectUrl`, `redirectMethod` and `tag` must not be sent.
 */
export interface UpdateCallRequest {
  /**
   * HTTP Basic password to send to `redirectFallbackUrl`.
   *
   * Length: at most 1024 characters.
   */
  fallbackPassword?: string | null;
  /**
   * HTTP Basic user name to send to `redirectFallbackUrl`.
   *
   * Length: at most 1024 characters.
   */
  fallbackUsername?: string | null;
  /**
   * HTTP Basic password to send to `redirectUrl`.
   *
   * Length: at most 1024 characters.
   */
  password?: string | null;
  /**
   * HTTP method of the request to `redirectFallbackUrl`.
   *
   * @default "POST"
   */
  redirectFallbackMethod?: RedirectMethod;
  /**
   * Where the `redirect` event goes when `redirectUrl` does not respond.
   *
   * Format: uri.
   *
   * @example "https://fallback.example.com/callbacks/redirect"
   */
  redirectFallbackUrl?: string | null;
  /**
   * HTTP method of the request to `redirectUrl`. Not allowed if `state` is `completed`.
   *
   * @default "POST"
   */
  redirectMethod?: RedirectMethod;
  /**
   * Absolute URL that gets a `redirect` event and replies with the BXML that runs next. Required unless `state` is `completed`; not allowed if it is.
   *
   * Format: uri.
   *
   * @example "https://app.example.com/callbacks/redirect"
   */
  redirectUrl?: string | null;
  /**
   * What to do with the call. `active` goes on with BXML from `redirectUrl`, `completed` ends it.
   *
   * @default "active"
   */
  state?: UpdateCallState;
  /**
   * Text of your own that comes back in this and every later callback of the call. It replaces the earlier tag; an empty string clears it. Not allowed if `state` is `completed`.
   *
   * Length: at most 4096 characters.
   *
   * @example "order-7314-agent"
   */
  tag?: string | null;
  /**
   * HTTP Basic user name to send to `redirectUrl`.
   *
   * Length: at most 1024 characters.
   */
  username?: string | null;
}

/**
 * What to do with the call: `active` goes on with BXML from `redirectUrl`, `completed` ends it. `active` is the default.
 */
export type UpdateCallState = "active" | "completed" | null;

/** What went wrong. No property is guaranteed; log the whole object. */
export interface VoiceError {
  /**
   * What is wrong, in English. It is meant for people and may be reworded, so do not compare it.
   *
   * @example "Invalid to: must be an E164 telephone number"
   */
  description?: string;
  /** Bandwidth's id of this error, for a support ticket. Often null or empty. */
  id?: string | null;
  /**
   * Kind of error: `validation`, `authentication-error`, `authorization-error`, `error`, `internal-error` or `system-overloaded`. The list is open.
   *
   * @example "validation"
   */
  type?: string;
}

export interface paths {
  "/accounts/{accountId}/calls": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List calls
     * @description Returns calls of the account, oldest first, a page at a time. All filters are optional, and a call must match every filter that is given.
     *
     *     When more calls follow, the response has a `Link` header with `rel="next"`. Fetch that URL as it is, until a response comes without the header. The URL already carries your filters and the `pageToken`.
     *
     *     Calls that ended more than 7 days ago are left out. The list lags behind: a new call can take some minutes to appear.
     */
    get: operations["listCalls"];
    put?: never;
    /**
     * Place an outbound call
     * @description Puts a new outbound call in your account's queue and answers at once, before anything rings.
     *
     *     The queue is emptied at the rate of your account, lower `priority` numbers first. Within one priority the order is roughly, not exactly, first in first out.
     *     While a call is queued it can be ended with `updateCall` (`state: completed`) but not changed in any other way.
     *
     *     When the called party answers, `answerUrl` is asked for BXML. A call that does not begin to ring within 30 seconds is cancelled, whatever `callTimeout` says.
     *
     *     **Repeating this request places a second call.** There is no idempotency key. Send it again only after a 429, or after a failure that is known to have happened before the request left.
     */
    post: operations["createCall"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/calls/{callId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the state of a call
     * @description Returns what is known of one call. A call moves through these states:
     *
     *     | `state` | Meaning | Field that is set on entering it |
     *     |---|---|---|
     *     | `queued` | outbound only: waiting to be dialled | `enqueuedTime` |
     *     | `initiated` | being dialled or ringing | `startTime` |
     *     | `answered` | somebody answered; BXML is running | `answerTime` |
     *     | `disconnected` | over | `endTime`, `disconnectCause` |
     *
     *     A call can go to `disconnected` from any other state. New states may be added: treat an unknown one as "not over yet" unless `endTime` is set.
     *
     *     The answer lags behind the call. It can take some minutes until a new call can be read, so a 404 soon after `createCall` does not mean that the call failed. To act the moment something happens, use the callbacks rather than this operation.
     */
    get: operations["getCallState"];
    put?: never;
    /**
     * Redirect or end a call
     * @description Does one of two things, by `state`:
     *
     *     | `state` | What happens | Fields |
     *     |---|---|---|
     *     | `active` (the default) | The verb that is running is stopped and the rest of the current BXML is skipped. A `redirect` event goes to `redirectUrl`, whose reply is the BXML that runs next. | `redirectUrl` is required |
     *     | `completed` | The call ends. A queued call is taken off the queue, a ringing outbound call is cancelled, an unanswered inbound call is rejected. | `redirectUrl`, `redirectMethod` and `tag` must not be sent |
     *
     *     `active` works on a call that has been answered and has not ended; anything else gets a 409.
     *     To give the call BXML without a callback, use `updateCallBxml`.
     *
     *     **Repeating this request interrupts the call again**: the caller hears the new instructions from the beginning. Send it again only after a 429, or after a failure that is known to have happened before the request left.
     */
    post: operations["updateCall"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/calls/{callId}/bxml": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Give a call new BXML
     * @description Replaces the BXML of an answered call. The verb that is running is stopped, the rest of the old document is skipped, and the new document starts at its first verb. No callback is made to fetch it.
     *
     *     When the last verb is done and nothing asks for more BXML, the call is hung up. An empty document hangs up at once.
     *
     *     **This PUT is not safe to repeat.** The second request restarts the document: a prompt is played again, and a `<Transfer>` rings its telephones again. Send it again only after a 429, or after a failure that is known to have happened before the request left.
     */
    put: operations["updateCallBxml"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    BxmlDocument: BxmlDocument;
    Call: Call;
    CallbackMethod: CallbackMethod;
    CallDirection: CallDirection;
    CreateCallRequest: CreateCallRequest;
    CreateCallResponse: CreateCallResponse;
    MachineDetection: MachineDetection;
    MachineDetectionMode: MachineDetectionMode;
    RedirectMethod: RedirectMethod;
    StirShaken: StirShaken;
    UpdateCallRequest: UpdateCallRequest;
    UpdateCallState: UpdateCallState;
    VoiceError: VoiceError;
  };
  responses: {
    /** @description There is nothing at this path. Check `accountId` and the base URL. */
    AccountNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": VoiceError;
      };
    };
    /** @description The account places calls too fast, or has too many active calls. No call was placed. Wait as `Retry-After` says and send the request again; that cannot ring anybody twice. */
    CallLimitExceeded: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": VoiceError;
      };
    };
    /** @description The account has no such call, the call ended more than 7 days ago, or it is so new that it cannot be read yet. After `createCall`, wait and try again before you take the call for lost. */
    CallNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": VoiceError;
      };
    };
    /** @description The call cannot be changed now: it is still queued or ringing, or it has ended. Wait for the `answer` event before you change a call. To end a call that has not been answered, use `updateCall` with `state: completed`. */
    CallNotModifiable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": VoiceError;
      };
    };
    /** @description The body is not acceptable, and no call was placed. `description` names the field. Correct the request; sending it again unchanged fails again. */
    CreateCallBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": VoiceError;
      };
    };
    /** @description The credentials are good, but they give no access to this account or to the Voice API. Check `accountId`, and the roles of the credentials in the Bandwidth dashboard. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": VoiceError;
      };
    };
    /** @description The request is malformed. Check the ids in the path; sending it again unchanged fails again. */
    GetCallStateBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": VoiceError;
      };
    };
    /** @description Bandwidth failed for a reason that is not the request. Reads may be repeated after a while. After anything else the work may have been done: look at the call first. If it goes on, report it to Bandwidth with the body of this answer, without credentials. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": VoiceError;
      };
    };
    /** @description A query parameter is not acceptable: a `pageSize` outside 1 to 10000, a time that is not ISO 8601, or a `pageToken` that did not come from a `Link` header. Correct it; sending it again unchanged fails again. */
    ListCallsBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": VoiceError;
      };
    };
    /** @description This path does not know the HTTP method. Check the method and the path. */
    MethodNotAllowed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": VoiceError;
      };
    };
    /** @description Bandwidth has no capacity at the moment. Reads may be repeated after a while. This status carries no promise that nothing was done: before you repeat a request that places or changes a call, look at the calls of the account. */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": VoiceError;
      };
    };
    /** @description Too many requests. Nothing was done. Wait as `Retry-After` says and send the request again. */
    TooManyRequests: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": VoiceError;
      };
    };
    /** @description No credentials, or credentials that are not accepted: wrong client id or secret, an expired access token, a wrong password. Get a new access token and try once more; if that fails too, check the credentials. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": VoiceError;
      };
    };
    /** @description The `Content-Type` of the request is not the one of this operation: `application/xml` for BXML, `application/json` for any other body. Set it and send the request again. */
    UnsupportedMediaType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": VoiceError;
      };
    };
    /** @description The body is not acceptable, and the call goes on as before. The usual reasons: no `redirectUrl` although `state` is `active`, or `redirectUrl`, `redirectMethod` or `tag` although `state` is `completed`. Correct it; sending it again unchanged fails again. */
    UpdateCallBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": VoiceError;
      };
    };
    /** @description The body is not a valid BXML document, and the call goes on as before. Check that it is well-formed XML, that every verb and attribute exists, and that it is at most 64 KB. */
    UpdateCallBxmlBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": VoiceError;
      };
    };
  };
  parameters: {
    /**
     * @description Id of your Bandwidth account, as the dashboard shows it.
     * @example 9900000
     */
    AccountId: string;
    /**
     * @description Id of the call, from the answer of `createCall` or from a callback. An id that does not exist gets a 404.
     * @example c-15ac29a2-1331029c-2cb0-4a07-b215-b22865662d85
     */
    CallId: string;
    /**
     * @description Only calls that ended with this cause. `Call.disconnectCause` lists the known ones.
     * @example hangup
     */
    DisconnectCauseFilter: string;
    /**
     * @description Only calls from this number. Percent-encode the `+` as `%2B`.
     * @example +19195550100
     */
    FromFilter: string;
    /**
     * @description Only calls whose `startTime` is this time or earlier. ISO 8601, such as `2026-03-02T15:00:00Z`.
     * @example 2026-03-02T15:00:00Z
     */
    MaxStartTime: string;
    /**
     * @description Only calls whose `startTime` is this time or later. ISO 8601, such as `2026-03-02T14:00:00Z`.
     * @example 2026-03-02T14:00:00Z
     */
    MinStartTime: string;
    /**
     * @description How many calls a page holds at most.
     * @example 100
     */
    PageSize: number;
    /**
     * @description Marks the place where the next page begins. It is part of the URL in the `Link` header; do not make one yourself.
     * @example eyJwYWdlIjoyfQ
     */
    PageToken: string;
    /**
     * @description Only calls to this number or SIP URI. Percent-encode the `+` of a number as `%2B`.
     * @example +19195550123
     */
    ToFilter: string;
  };
  requestBodies: never;
  headers: {
    /** @description URL of the next page with `rel="next"` (RFC 8288). Absent on the last page. */
    Link: string;
    /** @description URL of the new call, the same as `callUrl` in the body. */
    Location: string;
    /** @description How long to wait before the next try (RFC 9110, section 10.2.3): a number of seconds, or an HTTP date. Bandwidth does not say which of the two it sends, so accept both. */
    RetryAfter: string;
  };
  pathItems: never;
}

export interface operations {
  listCalls: {
    parameters: {
      query?: {
        /**
         * @description Only calls that ended with this cause. `Call.disconnectCause` lists the known ones.
         * @example hangup
         */
        disconnectCause?: components["parameters"]["DisconnectCauseFilter"];
        /**
         * @description Only calls from this number. Percent-encode the `+` as `%2B`.
         * @example +19195550100
         */
        from?: components["parameters"]["FromFilter"];
        /**
         * @description Only calls whose `startTime` is this time or earlier. ISO 8601, such as `2026-03-02T15:00:00Z`.
         * @example 2026-03-02T15:00:00Z
         */
        maxStartTime?: components["parameters"]["MaxStartTime"];
        /**
         * @description Only calls whose `startTime` is this time or later. ISO 8601, such as `2026-03-02T14:00:00Z`.
         * @example 2026-03-02T14:00:00Z
         */
        minStartTime?: components["parameters"]["MinStartTime"];
        /**
         * @description How many calls a page holds at most.
         * @example 100
         */
        pageSize?: components["parameters"]["PageSize"];
        /**
         * @description Marks the place where the next page begins. It is part of the URL in the `Link` header; do not make one yourself.
         * @example eyJwYWdlIjoyfQ
         */
        pageToken?: components["parameters"]["PageToken"];
        /**
         * @description Only calls to this number or SIP URI. Percent-encode the `+` of a number as `%2B`.
         * @example +19195550123
         */
        to?: components["parameters"]["ToFilter"];
      };
      header?: never;
      path: {
        /**
         * @description Id of your Bandwidth account, as the dashboard shows it.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of calls, oldest first. An empty array when nothing matches. */
      200: {
        headers: {
          Link: components["headers"]["Link"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Call[];
        };
      };
      400: components["responses"]["ListCallsBadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["AccountNotFound"];
      405: components["responses"]["MethodNotAllowed"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createCall: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of your Bandwidth account, as the dashboard shows it.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    /** @description Whom to call, from which number, and where to fetch the instructions for the call. */
    requestBody: {
      content: {
        "application/json": CreateCallRequest;
      };
    };
    responses: {
      /**
       * @description The call is in the queue. Keep `callId`: every other operation on the call needs it.
       *     The body repeats your settings with defaults filled in. Passwords come back masked.
       */
      201: {
        headers: {
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CreateCallResponse;
        };
      };
      400: components["responses"]["CreateCallBadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["AccountNotFound"];
      405: components["responses"]["MethodNotAllowed"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["CallLimitExceeded"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getCallState: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of your Bandwidth account, as the dashboard shows it.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
        /**
         * @description Id of the call, from the answer of `createCall` or from a callback. An id that does not exist gets a 404.
         * @example c-15ac29a2-1331029c-2cb0-4a07-b215-b22865662d85
         */
        callId: components["parameters"]["CallId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of the call. Times that have not come yet are null or left out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Call;
        };
      };
      400: components["responses"]["GetCallStateBadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["CallNotFound"];
      405: components["responses"]["MethodNotAllowed"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  updateCall: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of your Bandwidth account, as the dashboard shows it.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
        /**
         * @description Id of the call, from the answer of `createCall` or from a callback. An id that does not exist gets a 404.
         * @example c-15ac29a2-1331029c-2cb0-4a07-b215-b22865662d85
         */
        callId: components["parameters"]["CallId"];
      };
      cookie?: never;
    };
    /** @description Where the call fetches its next BXML, or that it ends. */
    requestBody: {
      content: {
        "application/json": UpdateCallRequest;
      };
    };
    responses: {
      /** @description Accepted. There is no body. The caller hears the change a moment later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["UpdateCallBadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["CallNotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["CallNotModifiable"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  updateCallBxml: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of your Bandwidth account, as the dashboard shows it.
         * @example 9900000
         */
        accountId: components["parameters"]["AccountId"];
        /**
         * @description Id of the call, from the answer of `createCall` or from a callback. An id that does not exist gets a 404.
         * @example c-15ac29a2-1331029c-2cb0-4a07-b215-b22865662d85
         */
        callId: components["parameters"]["CallId"];
      };
      cookie?: never;
    };
    /** @description The BXML document, as text. */
    requestBody: {
      content: {
        "application/xml": BxmlDocument;
      };
    };
    responses: {
      /** @description The document was accepted and replaces the old one. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["UpdateCallBxmlBadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["CallNotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["CallNotModifiable"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
}
