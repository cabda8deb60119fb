// Generated from specs/bandwidth-voice by tools/generate. Do not edit: change the spec, then run npm run generate.

/** An outbound call was answered. Reply with the first BXML document. */
export type AnswerEvent = {
  /**
   * When the call was answered (RFC 3339).
   *
   * Format: date-time.
   */
  answerTime: string;
  /** Always `answer`. */
  eventType: "answer";
  /** Who or what answered. Only if the call was placed with `machineDetection` in `sync` mode. */
  machineDetectionResult?: MachineDetectionResult;
} & (CallEventBase & {
  eventType: "answer";
});

/**
 * Answering machine detection beside the call: the `answer` event comes at once, and the result follows in a `machineDetectionComplete` event to `callbackUrl`.
 */
export interface AsyncMachineDetection {
  /**
   * HTTP method of the request to `callbackUrl`.
   *
   * @default "POST"
   */
  callbackMethod?: CallbackMethod;
  /**
   * Where the `machineDetectionComplete` event goes. The reply is not read as BXML.
   *
   * Length: at most 2048 characters. Format: uri.
   *
   * @example "https://app.example.com/callbacks/machine-detection"
   */
  callbackUrl: string;
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
   * The result follows in an event of its own. This is the default.
   *
   * @default "async"
   */
  mode?: "async";
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
 * A `<Bridge>` has ended because the target call left it, or never came about. Reply with the BXML that runs next on the call that ran `<Bridge>`.
 */
export type BridgeCompleteEvent = {
  /**
   * When the call that ran `<Bridge>` was answered (RFC 3339).
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /**
   * Why the calls could not be bridged: `busy`, `rejected`, `unknown`, or another value. Left out if they were.
   *
   * @example "busy"
   */
  cause?: string | null;
  /** Bandwidth's id of that error. Give it to Bandwidth support. */
  errorId?: string | null;
  /** What went wrong, if something did. */
  errorMessage?: string | null;
  /** Always `bridgeComplete`. */
  eventType: "bridgeComplete";
} & (CallEventBase & {
  eventType: "bridgeComplete";
});

/**
 * A `<Bridge>` has ended because the call that ran it left. Reply with the BXML that runs next on the target call, whose id is `callId`. There is no `bridgeComplete` then.
 */
export type BridgeTargetCompleteEvent = {
  /**
   * When the target call was answered (RFC 3339).
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /** Always `bridgeTargetComplete`. */
  eventType: "bridgeTargetComplete";
} & (CallEventBase & {
  eventType: "bridgeTargetComplete";
});

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
   * When the call was answered (RFC 3339). Null until then.
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /** Id of the voice application of the call. */
  applicationId: string;
  /**
   * Id of the call.
   *
   * Pattern: `^c-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`.
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
   * When the call ended (RFC 3339). Null until then.
   *
   * Format: date-time.
   */
  endTime?: string | null;
  /**
   * When the call entered the queue (RFC 3339). Outbound calls only.
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
   * When this record last changed (RFC 3339).
   *
   * Format: date-time.
   */
  lastUpdate: string;
  /**
   * Id of the call that ran `<Transfer>`. Only on the second leg of a transfer, that is, on the call to the party it was transferred to.
   *
   * Pattern: `^c-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`.
   */
  parentCallId?: string | null;
  /**
   * When the call was begun (RFC 3339). Null while it is queued.
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

/**
 * What nearly every event about a call has. A property that does not apply to a call is left out.
 */
export interface CallEventBase {
  /**
   * Id of the account to which the call belongs.
   *
   * @example "9900000"
   */
  accountId: string;
  /**
   * Id of the voice application of the call.
   *
   * @example "7d9e4c1a-3b52-4f08-9a6d-52c81e0f7b34"
   */
  applicationId: string;
  /** The `displayName` with which the call was placed. Some events repeat it. */
  callerDisplayName?: string | null;
  /**
   * Id of the call that the event is about. `updateCall` and `updateCallBxml` take it.
   *
   * @example "c-15ac29a2-1331029c-2cb0-4a07-b215-b22865662d85"
   */
  callId: string;
  /**
   * URL of that call in this API.
   *
   * Format: uri.
   */
  callUrl: string;
  /** Who began the call. It never changes. */
  direction: CallDirection;
  /**
   * When the call entered the queue (RFC 3339). Only on outbound calls that were queued.
   *
   * Format: date-time.
   */
  enqueuedTime?: string | null;
  /**
   * When the event was made, roughly (RFC 3339). What it reports can have happened a moment earlier.
   *
   * Format: date-time.
   *
   * @example "2026-03-02T14:05:13.502Z"
   */
  eventTime: string;
  /**
   * Who called. A number in E.164 form as a rule, but whatever an inbound caller's network says, such as `anonymous`.
   *
   * @example "+19195550100"
   */
  from: string;
  /** Whether the calling number is hidden. Some events repeat it if the call was placed with it. */
  privacy?: boolean | null;
  /**
   * When the call was begun (RFC 3339).
   *
   * Format: date-time.
   */
  startTime?: string | null;
  /**
   * Your text, as last set by the request, a `<Tag>` verb, the `tag` of another verb or an update. Left out if there is none.
   *
   * @example "order-7314"
   */
  tag?: string | null;
  /**
   * Number in E.164 form, or SIP URI, that was called.
   *
   * @example "+19195550123"
   */
  to: string;
}

/** The last call has left a conference, which is over. */
export type ConferenceCompletedEvent = {
  /** Always `conferenceCompleted`. */
  eventType: "conferenceCompleted";
} & (ConferenceEventBase & {
  eventType: "conferenceCompleted";
});

/** The first call has entered a conference, which exists from now on. */
export type ConferenceCreatedEvent = {
  /** Always `conferenceCreated`. */
  eventType: "conferenceCreated";
} & (ConferenceEventBase & {
  eventType: "conferenceCreated";
});

/** What every event about a conference has. */
export interface ConferenceEventBase {
  /**
   * Id of the conference.
   *
   * @example "conf-95ac8d6e-0c7b3f52-e4a1-4d89-b26c-81f5d09a7e34"
   */
  conferenceId: string;
  /**
   * When the event was made, roughly (RFC 3339). What it reports can have happened a moment earlier.
   *
   * Format: date-time.
   */
  eventTime: string;
  /**
   * Name of the conference, the text inside the `<Conference>` verb.
   *
   * @example "support-7314"
   */
  name: string;
  /** The `tag` of the `<Conference>` verb that created the conference. Left out if there was none. */
  tag?: string | null;
}

/** A call has left a conference. */
export type ConferenceMemberExitEvent = {
  /**
   * Id of the call that left.
   *
   * @example "c-95ac8d6e-6e81a4c3-5f07-4d2b-a1b9-3c7d0e2f9a58"
   */
  callId: string;
  /** Always `conferenceMemberExit`. */
  eventType: "conferenceMemberExit";
  /** Who called, on that call. */
  from: string;
  /** Number in E.164 form, or SIP URI, that was called, on that call. */
  to: string;
} & (ConferenceEventBase & {
  eventType: "conferenceMemberExit";
});

/** A call has entered a conference. */
export type ConferenceMemberJoinEvent = {
  /**
   * Id of the call that entered.
   *
   * @example "c-95ac8d6e-6e81a4c3-5f07-4d2b-a1b9-3c7d0e2f9a58"
   */
  callId: string;
  /** Always `conferenceMemberJoin`. */
  eventType: "conferenceMemberJoin";
  /** Who called, on that call. */
  from: string;
  /** Number in E.164 form, or SIP URI, that was called, on that call. */
  to: string;
} & (ConferenceEventBase & {
  eventType: "conferenceMemberJoin";
});

/** A recording of a conference has been processed. */
export type ConferenceRecordingAvailableEvent = {
  /**
   * Id of the account to which the conference belongs.
   *
   * @example "9900000"
   */
  accountId: string;
  /**
   * Number of audio channels, always 1.
   *
   * @example 1
   */
  channels: number;
  /**
   * Length of the recording (ISO 8601 duration).
   *
   * @example "PT1M58.4S"
   */
  duration: string;
  /**
   * When the recording ended (RFC 3339).
   *
   * Format: date-time.
   */
  endTime: string;
  /** Always `conferenceRecordingAvailable`. */
  eventType: "conferenceRecordingAvailable";
  /**
   * `wav` or `mp3`.
   *
   * @example "wav"
   */
  fileFormat: string;
  /**
   * Where the recording can be downloaded, with your API credentials. It is kept for 30 days.
   *
   * Format: uri.
   */
  mediaUrl: string;
  /**
   * Id of the recording.
   *
   * @example "r-95ac8d6e-8b20d7f4-39ac-4e61-b5d8-06f3c1a9e27d"
   */
  recordingId: string;
  /**
   * When the recording began (RFC 3339).
   *
   * Format: date-time.
   */
  startTime: string;
  /**
   * `complete`, `partial` (it can be downloaded, but parts are missing) or `error`. The list is open: accept values that you do not know.
   *
   * @example "complete"
   */
  status: string;
} & (ConferenceEventBase & {
  eventType: "conferenceRecordingAvailable";
});

/** A conference was redirected with Bandwidth's conference API. */
export type ConferenceRedirectEvent = {
  /** Always `conferenceRedirect`. */
  eventType: "conferenceRedirect";
} & (ConferenceEventBase & {
  eventType: "conferenceRedirect";
});

/**
 * A call to place. Only `to`, `from`, `applicationId` and `answerUrl` are required.
 * Three rules go beyond the types: `answerUrl` must be `https` if `username` and `password` are given, `answerFallbackUrl` must be `https` if `fallbackUsername` and `fallbackPassword` are, and with `privacy` only four values of `displayName` are allowed.
 */
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
   * Absolute `http` or `https` URL that gets the `answer` event when the called party answers, and replies with the first BXML document. Bandwidth must be able to reach it from the internet.
   * Must be `https` when `username` and `password` are given.
   *
   * Length: at most 2048 characters. Format: uri. Pattern: `^[hH][tT][tT][pP][sS]?://\S+$`.
   *
   * @example "https://app.example.com/callbacks/answer"
   */
  answerUrl: string;
  /**
   * Id of the voice application to which `from` belongs.
   *
   * Format: uuid.
   *
   * @example "7d9e4c1a-3b52-4f08-9a6d-52c81e0f7b34"
   */
  applicationId: string;
  /**
   * Seconds to wait for your server's reply to each callback of this call. Fractions are allowed.
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
   * Length: at most 350 characters. Pattern: `^[^,]+;encoding=(jwt|base64|hex)(, *[^,]+;encoding=(jwt|base64|hex))*$`.
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
  /** Seconds to wait for your server's reply to each callback. */
  callbackTimeout?: number;
  /**
   * Id of the new call, 47 characters. Every other operation on the call needs it.
   *
   * Pattern: `^c-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`.
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
 * The call is over, for whatever reason. This event and the state of the call are the only places where errors of your BXML and of your callbacks are reported.
 */
export type DisconnectEvent = {
  /**
   * When the call was answered (RFC 3339). Left out if it was not.
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /**
   * Why the call ended: one of the values that `Call.disconnectCause` lists. The list is open: accept values that you do not know.
   *
   * @example "hangup"
   */
  cause: string;
  /**
   * When the call ended (RFC 3339).
   *
   * Format: date-time.
   */
  endTime: string;
  /** Bandwidth's id of that error. Give it to Bandwidth support. */
  errorId?: string | null;
  /** What went wrong, if the call ended because of an error. */
  errorMessage?: string | null;
  /** Always `disconnect`. */
  eventType: "disconnect";
} & (CallEventBase & {
  eventType: "disconnect";
});

/**
 * The last SIP `Diversion` header of an inbound call that was forwarded to you (RFC 5806): one property per parameter. Expect further properties and values.
 */
export type Diversion = {
  /**
   * How often the call was diverted, as a decimal number.
   *
   * @example "1"
   */
  counter?: string;
  /**
   * How often it may be diverted at most, as a decimal number.
   *
   * @example "5"
   */
  limit?: string;
  /**
   * Number from which the call was last diverted.
   *
   * @example "+19195550111"
   */
  origTo: string;
  /**
   * `off` or `full`.
   *
   * @example "off"
   */
  privacy?: string;
  /**
   * Why it was diverted: `unknown`, `user-busy`, `no-answer`, `unavailable`, `unconditional`, `time-of-day`, `do-not-disturb`, `deflection`, `follow-me`, `out-of-service`, `away`, or another value.
   *
   * @example "no-answer"
   */
  reason?: string;
  /**
   * `yes` if the number comes from the network, `no` if it comes from the user.
   *
   * @example "yes"
   */
  screen?: string;
} & {
  [key: string]: string;
};

/** A digit was pressed while `<StartGather>` was at work. Each digit has an event of its own. */
export type DtmfEvent = {
  /**
   * When the call was answered (RFC 3339).
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /**
   * The digit, one character.
   *
   * @example "4"
   */
  digit: string;
  /** Always `dtmf`. */
  eventType: "dtmf";
} & (CallEventBase & TransferLeg & {
  eventType: "dtmf";
});

/** That a call ends. There is nothing else to say. */
export interface EndCallRequest {
  /** Not allowed when a call ends. Leave it out. */
  redirectMethod?: null;
  /** Not allowed when a call ends. Leave it out. */
  redirectUrl?: null;
  /** `completed`: the call ends. */
  state: "completed";
  /** Not allowed when a call ends. Leave it out. */
  tag?: null;
}

/** A `<Gather>` verb is done. Reply with the BXML that runs next. */
export type GatherEvent = {
  /**
   * When the call was answered (RFC 3339).
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /**
   * The digits that were pressed, without the terminating one. Empty if none came in time.
   *
   * @example "1"
   */
  digits: string;
  /** Always `gather`. */
  eventType: "gather";
  /**
   * The digit that ended the input, one of the verb's `terminatingDigits`. Empty if it ended otherwise.
   *
   * @example "#"
   */
  terminatingDigit: string;
} & (CallEventBase & TransferLeg & {
  eventType: "gather";
});

/** An inbound call has come in and is not answered yet. Reply with the first BXML document. */
export type InitiateEvent = {
  /**
   * The last SIP `Diversion` header of an inbound call that was forwarded to you (RFC 5806): one property per parameter. Expect further properties and values.
   */
  diversion?: Diversion;
  /** Always `initiate`. */
  eventType: "initiate";
  /** Result of the STIR/SHAKEN check of the caller's number, if there was one. */
  stirShaken?: StirShaken | null;
  /**
   * What the caller's SIP `User-To-User` headers say (RFC 7433), each value with its `;encoding=`, separated by commas. At most 256 characters.
   *
   * @example "68656c6c6f;encoding=hex"
   */
  uui?: string | null;
} & (CallEventBase & {
  eventType: "initiate";
});

/**
 * Answering machine detection: listens to whoever answers and reports whether it is a person or a machine.
 * In `async` mode, the default, `callbackUrl` is required: without it the result would go nowhere. In `sync` mode the `answer` event waits for the result and carries it.
 * Give whole seconds. Bandwidth says that it mishandles decimal values in this object at present.
 */
export type MachineDetection = AsyncMachineDetection | SyncMachineDetection;

/**
 * Answering machine detection in `async` mode has a result. To act on it, change the call with `updateCall` or `updateCallBxml`.
 */
export type MachineDetectionCompleteEvent = {
  /**
   * When the call was answered (RFC 3339).
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /** Always `machineDetectionComplete`. */
  eventType: "machineDetectionComplete";
  /** Who or what answered. */
  machineDetectionResult: MachineDetectionResult;
} & (CallEventBase & {
  eventType: "machineDetectionComplete";
});

/** What answering machine detection found. */
export interface MachineDetectionResult {
  /**
   * How long detection took (ISO 8601 duration).
   *
   * @example "PT4.99S"
   */
  duration?: string;
  /**
   * The list is open: accept values that you do not know.
   *
   * | Value | Meaning |
   * |---|---|
   * | `human` | A person answered |
   * | `answering-machine` | A machine answered |
   * | `tone-detected` | A machine answered, and its tone was heard. Only on accounts with tone detection; others get `answering-machine` |
   * | `silence` | Nothing was heard for `silenceTimeout` |
   * | `timeout` | No result within `detectionTimeout` |
   * | `error` | Detection failed |
   *
   * @example "human"
   * @example "answering-machine"
   */
  value: string;
}

/** A stream of a call's audio to a WebSocket of yours. */
export interface MediaStream {
  /**
   * WebSocket URL that gets the audio.
   *
   * @example "wss://app.example.com/audio"
   */
  destination?: string;
  /**
   * How long the stream lasted (ISO 8601 duration). Only when it has ended.
   *
   * @example "PT42.3S"
   */
  duration?: string | null;
  /**
   * Id of the stream.
   *
   * @example "s-15ac29a2-5d81f7c3-0e94-4b6a-a2f8-7c3e91d05b42"
   */
  id?: string;
  /**
   * The `name` of the `<StartStream>` verb, or the id if it had none.
   *
   * @example "agent-audio"
   */
  name: string;
  /**
   * When the stream began (RFC 3339).
   *
   * Format: date-time.
   */
  startTime?: string | null;
  /**
   * Which sides of the call are sent.
   *
   * @example ["inbound","outbound"]
   */
  tracks?: string[];
  /**
   * Kind of the stream, `WebSocket`.
   *
   * @example "WebSocket"
   */
  type?: string;
}

/** A `<StartStream>` verb could not start its stream. The call goes on without it. */
export type MediaStreamRejectedEvent = {
  /**
   * When the call was answered (RFC 3339).
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /**
   * `connection-error` (the destination could not be reached), `duplicate` (the call has a stream of that name), `track-limit` (the call has too many streamed tracks), `error` (anything else), or another value.
   *
   * @example "duplicate"
   */
  cause?: string | null;
  /** More about the cause. */
  errorMessage?: string | null;
  /** Always `mediaStreamRejected`. */
  eventType: "mediaStreamRejected";
  /** The stream that was not started. */
  mediaStream?: MediaStream;
  /** The stream that has the name already. Only if `cause` is `duplicate`. */
  originalMediaStream?: MediaStream;
} & (CallEventBase & {
  eventType: "mediaStreamRejected";
});

/** A `<StartStream>` verb has connected, and audio is being sent to its destination. */
export type MediaStreamStartedEvent = {
  /**
   * When the call was answered (RFC 3339).
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /** Always `mediaStreamStarted`. */
  eventType: "mediaStreamStarted";
  /** The stream that was started. */
  mediaStream: MediaStream;
} & (CallEventBase & {
  eventType: "mediaStreamStarted";
});

/** A stream of a call has ended, by `<StopStream>`, with the call, or because of an error. */
export type MediaStreamStoppedEvent = {
  /**
   * When the call was answered (RFC 3339).
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /**
   * `closed` (by `<StopStream>` or with the call), `connection-error` (the destination was lost), `error` (anything else), or another value.
   *
   * @example "closed"
   */
  cause: string;
  /** More about the cause, unless that is `closed`. */
  errorMessage?: string | null;
  /** Always `mediaStreamStopped`. */
  eventType: "mediaStreamStopped";
  /** The stream that has ended, with its `duration`. */
  mediaStream: MediaStream;
} & (CallEventBase & {
  eventType: "mediaStreamStopped";
});

/** A transcription of a call that is made while the call runs. */
export interface RealTimeTranscription {
  /**
   * When the text was ready (RFC 3339). Only on `realTimeTranscriptionAvailable`.
   *
   * Format: date-time.
   */
  completedTime?: string | null;
  /**
   * WebSocket URL that gets the text while the call runs. Left out if there is none.
   *
   * @example "wss://app.example.com/transcripts"
   */
  destination?: string | null;
  /**
   * How long it lasted (ISO 8601 duration). Only on `realTimeTranscriptionStopped`.
   *
   * @example "PT42.1S"
   */
  duration?: string | null;
  /**
   * Id of the transcription.
   *
   * @example "t-15ac29a2-9c04e6b8-2f71-4ad3-b8e5-60d1f7a3c295"
   */
  id: string;
  /**
   * The `name` of the `<StartTranscription>` verb, or the id if it had none.
   *
   * @example "agent-notes"
   */
  name: string;
  /**
   * Whether `destination` gets a piece of text only when it will not change any more. Sent as a boolean, or as the text `true` or `false`.
   *
   * @example true
   */
  stabilized?: boolean | string | null;
  /**
   * When the transcription began (RFC 3339).
   *
   * Format: date-time.
   */
  startTime?: string | null;
  /**
   * `available` or `failed`. Only on `realTimeTranscriptionAvailable`. The list is open: accept values that you do not know.
   *
   * @example "available"
   */
  status?: string | null;
  /**
   * Which sides of the call are transcribed.
   *
   * @example ["inbound","outbound"]
   */
  tracks?: string[];
  /**
   * Where the text can be fetched, with your API credentials. Only on `realTimeTranscriptionAvailable`.
   *
   * Format: uri.
   */
  url?: string | null;
}

/** The full text of a real-time transcription can be fetched, or could not be made. */
export type RealTimeTranscriptionAvailableEvent = {
  /**
   * When the call was answered (RFC 3339).
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /** Always `realTimeTranscriptionAvailable`. */
  eventType: "realTimeTranscriptionAvailable";
  /** The transcription, with `status`, `url` and `completedTime`. */
  realTimeTranscription: RealTimeTranscription;
} & (CallEventBase & {
  eventType: "realTimeTranscriptionAvailable";
});

/** A `<StartTranscription>` verb could not start its transcription. The call goes on without it. */
export type RealTimeTranscriptionRejectedEvent = {
  /**
   * When the call was answered (RFC 3339).
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /**
   * `connection-error` (the destination could not be reached), `duplicate` (the call has a transcription of that name), `track-limit` (the call has too many transcribed tracks), `error` (anything else), or another value.
   *
   * @example "duplicate"
   */
  cause?: string | null;
  /** More about the cause. */
  errorMessage?: string | null;
  /** Always `realTimeTranscriptionRejected`. */
  eventType: "realTimeTranscriptionRejected";
  /** The transcription that has the name already. Only if `cause` is `duplicate`. */
  originalTranscription?: RealTimeTranscription;
  /** The transcription that was not started. */
  realTimeTranscription?: RealTimeTranscription;
} & (CallEventBase & {
  eventType: "realTimeTranscriptionRejected";
});

/** A `<StartTranscription>` verb has begun to transcribe the call. */
export type RealTimeTranscriptionStartedEvent = {
  /**
   * When the call was answered (RFC 3339).
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /** Always `realTimeTranscriptionStarted`. */
  eventType: "realTimeTranscriptionStarted";
  /** The transcription that was started. */
  realTimeTranscription: RealTimeTranscription;
} & (CallEventBase & {
  eventType: "realTimeTranscriptionStarted";
});

/**
 * A real-time transcription has ended, by `<StopTranscription>`, with the call, or because of an error.
 */
export type RealTimeTranscriptionStoppedEvent = {
  /**
   * When the call was answered (RFC 3339).
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /**
   * `closed` (by `<StopTranscription>` or with the call), `connection-error` (the destination was lost), `error` (anything else), or another value.
   *
   * @example "closed"
   */
  cause?: string | null;
  /** More about the cause, unless that is `closed`. */
  errorMessage?: string | null;
  /** Always `realTimeTranscriptionStopped`. */
  eventType: "realTimeTranscriptionStopped";
  /** The transcription that has ended, with its `duration`. */
  realTimeTranscription: RealTimeTranscription;
} & (CallEventBase & {
  eventType: "realTimeTranscriptionStopped";
});

/**
 * A `<Record>` verb is done and the call goes on. Reply with the BXML that runs next. The recording cannot be downloaded yet: wait for `recordingAvailable`.
 */
export type RecordCompleteEvent = {
  /**
   * When the call was answered (RFC 3339).
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /**
   * Number of audio channels.
   *
   * @example 1
   */
  channels: number;
  /**
   * Length of the recording (ISO 8601 duration).
   *
   * @example "PT13.67S"
   */
  duration: string;
  /**
   * When the recording ended (RFC 3339).
   *
   * Format: date-time.
   */
  endTime: string;
  /** Always `recordComplete`. */
  eventType: "recordComplete";
  /**
   * `wav` or `mp3`.
   *
   * @example "wav"
   */
  fileFormat: string;
  /**
   * Where the recording can be downloaded once it is available, with your API credentials.
   *
   * Format: uri.
   */
  mediaUrl: string;
  /**
   * Id of the recording.
   *
   * @example "r-15ac29a2-0f7d2c91-6b3e-4a58-9e24-d1c80f5b7a36"
   */
  recordingId: string;
  /**
   * When the recording, not the call, began (RFC 3339).
   *
   * Format: date-time.
   */
  startTime: string;
} & (WithRequired<CallEventBase, "startTime"> & TransferLeg & {
  eventType: "recordComplete";
});

/** A recording of a call has been processed. */
export type RecordingAvailableEvent = {
  /**
   * Number of audio channels, 1 or 2.
   *
   * @example 1
   */
  channels: number;
  /**
   * Length of the recording (ISO 8601 duration).
   *
   * @example "PT13.67S"
   */
  duration: string;
  /**
   * When the recording ended (RFC 3339).
   *
   * Format: date-time.
   */
  endTime: string;
  /** Always `recordingAvailable`. */
  eventType: "recordingAvailable";
  /**
   * `wav` or `mp3`.
   *
   * @example "wav"
   */
  fileFormat: string;
  /**
   * Where the recording can be downloaded, with your API credentials. It is kept for 30 days.
   *
   * Format: uri.
   */
  mediaUrl: string;
  /**
   * Id of the recording.
   *
   * @example "r-15ac29a2-0f7d2c91-6b3e-4a58-9e24-d1c80f5b7a36"
   */
  recordingId: string;
  /**
   * When the recording, not the call, began (RFC 3339).
   *
   * Format: date-time.
   */
  startTime: string;
  /**
   * `complete`, `partial` (it can be downloaded, but parts are missing) or `error`. The list is open: accept values that you do not know.
   *
   * @example "complete"
   */
  status: string;
} & (WithRequired<CallEventBase, "startTime"> & TransferLeg & {
  eventType: "recordingAvailable";
});

/** Where a call fetches its next BXML. */
export interface RedirectCallRequest {
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
   * Length: at most 2048 characters. Format: uri.
   *
   * @example "https://fallback.example.com/callbacks/redirect"
   */
  redirectFallbackUrl?: string | null;
  /**
   * HTTP method of the request to `redirectUrl`.
   *
   * @default "POST"
   */
  redirectMethod?: RedirectMethod;
  /**
   * Absolute URL that gets a `redirect` event and replies with the BXML that runs next.
   *
   * Length: at most 2048 characters. Format: uri.
   *
   * @example "https://app.example.com/callbacks/redirect"
   */
  redirectUrl: string;
  /**
   * `active`, which is the default: the call goes on.
   *
   * @default "active"
   */
  state?: "active" | null;
  /**
   * Text of your own that comes back in this and every later callback of the call. It replaces the earlier tag; an empty string clears it.
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
 * The call ran `<Redirect>`, or was redirected with `updateCall`. Reply with the BXML that runs next.
 */
export type RedirectEvent = {
  /**
   * When the call was answered (RFC 3339). Left out if it has not been.
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /** Always `redirect`. */
  eventType: "redirect";
} & (CallEventBase & TransferLeg & {
  eventType: "redirect";
});

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
 * Answering machine detection before anything else: the `answer` event waits for the result and carries it in `machineDetectionResult`. There is no other event, so a `callbackUrl` would have no effect.
 */
export interface SyncMachineDetection {
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
   * Seconds of silence after which an answering machine is taken to have finished its message. Defaults to `speechEndThreshold`.
   */
  machineSpeechEndThreshold?: number | null;
  /** The `answer` event waits for the result. */
  mode: "sync";
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
}

/** The transcription of a recording. */
export interface Transcription {
  /**
   * When the transcription was done (RFC 3339).
   *
   * Format: date-time.
   */
  completedTime?: string | null;
  /**
   * Id of the transcription.
   *
   * @example "t-15ac29a2-3e6b8d04-71c9-4f25-8b1a-5d90e2c7f468"
   */
  id: string;
  /**
   * `available`, or why there is none: `none`, `processing`, `error`, `timeout`, `file-size-too-big`, `file-size-too-small`. The list is open: accept values that you do not know.
   *
   * @example "available"
   */
  status: string;
  /**
   * Where the text can be fetched, with your API credentials. It is kept for 30 days.
   *
   * Format: uri.
   */
  url?: string | null;
}

/** The transcription of a recording is done, or has failed. */
export type TranscriptionAvailableEvent = {
  /**
   * Length of the recording (ISO 8601 duration).
   *
   * @example "PT13.67S"
   */
  duration: string;
  /**
   * When the recording ended (RFC 3339).
   *
   * Format: date-time.
   */
  endTime: string;
  /** Always `transcriptionAvailable`. */
  eventType: "transcriptionAvailable";
  /**
   * `wav` or `mp3`.
   *
   * @example "wav"
   */
  fileFormat: string;
  /**
   * Where the recording can be downloaded, with your API credentials.
   *
   * Format: uri.
   */
  mediaUrl: string;
  /**
   * Id of the recording that was transcribed.
   *
   * @example "r-15ac29a2-0f7d2c91-6b3e-4a58-9e24-d1c80f5b7a36"
   */
  recordingId: string;
  /**
   * When the recording, not the call, began (RFC 3339).
   *
   * Format: date-time.
   */
  startTime: string;
  /** The transcription of a recording. */
  transcription: Transcription;
} & (WithRequired<CallEventBase, "startTime"> & TransferLeg & {
  eventType: "transcriptionAvailable";
});

/**
 * A party that `<Transfer>` called has answered. Reply with BXML that this party alone hears; when it is used up, the party is connected to the call that ran `<Transfer>`.
 * `callId` is the new, second leg. `from` and `to` are those of the first.
 */
export type TransferAnswerEvent = {
  /**
   * When the second leg was answered (RFC 3339).
   *
   * Format: date-time.
   */
  answerTime: string;
  /** Always `transferAnswer`. */
  eventType: "transferAnswer";
  /**
   * Id of the call that ran `<Transfer>`.
   *
   * @example "c-95ac8d6e-2b47e0f1-63c8-4a95-9d20-7e1f3b5a8c64"
   */
  parentCallId: string;
  /**
   * Number that the second leg shows as its caller, or `Restricted`, `Anonymous`, `Private` or `Unavailable`.
   *
   * @example "+19195550100"
   */
  transferCallerId: string;
  /**
   * Number or SIP URI that the second leg called.
   *
   * @example "+19195550142"
   */
  transferTo: string;
} & (CallEventBase & {
  eventType: "transferAnswer";
});

/**
 * A `<Transfer>` is over and the call that ran it is still there. Reply with the BXML that runs next on that call.
 * If several telephones rang, the event speaks of the one that answered, or of one of them if none did.
 */
export type TransferCompleteEvent = {
  /**
   * When the call that ran `<Transfer>` was answered (RFC 3339).
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /**
   * Why the second leg ended: one of the values that `Call.disconnectCause` lists, such as `hangup`, `busy` or `timeout`. The list is open: accept values that you do not know.
   *
   * @example "hangup"
   */
  cause: string;
  /** Bandwidth's id of that error. Give it to Bandwidth support. */
  errorId?: string | null;
  /** What went wrong, if something did. */
  errorMessage?: string | null;
  /** Always `transferComplete`. */
  eventType: "transferComplete";
  /**
   * Number that the second leg showed as its caller, or `Restricted`, `Anonymous`, `Private` or `Unavailable`.
   *
   * @example "+19195550100"
   */
  transferCallerId: string;
  /**
   * Number or SIP URI that the second leg called.
   *
   * @example "+19195550142"
   */
  transferTo: string;
} & (CallEventBase & {
  eventType: "transferComplete";
});

/**
 * A leg that `<Transfer>` called is over, for whatever reason, answered or not.
 * `callId` is that leg. `from` and `to` are those of the call that ran `<Transfer>`.
 */
export interface TransferDisconnectEvent {
  /** Id of the account to which the call belongs. Not promised on this event. */
  accountId?: string;
  /**
   * When the leg was answered (RFC 3339). Left out if it was not.
   *
   * Format: date-time.
   */
  answerTime?: string | null;
  /** Id of the voice application of the call. Not promised on this event. */
  applicationId?: string;
  /**
   * Id of the leg that is over.
   *
   * @example "c-95ac8d6e-9f51c3a8-e7d2-4b06-8a43-6c0e2d1b7f95"
   */
  callId: string;
  /**
   * URL of that leg in this API.
   *
   * Format: uri.
   */
  callUrl: string;
  /**
   * Why the leg ended: one of the values that `Call.disconnectCause` lists. The list is open: accept values that you do not know.
   *
   * @example "hangup"
   */
  cause: string;
  /** Always `outbound`. */
  direction: CallDirection;
  /**
   * When the leg ended (RFC 3339).
   *
   * Format: date-time.
   */
  endTime: string;
  /**
   * When the leg entered the queue (RFC 3339), if it was queued.
   *
   * Format: date-time.
   */
  enqueuedTime?: string | null;
  /** Bandwidth's id of that error. Give it to Bandwidth support. */
  errorId?: string | null;
  /** What went wrong, if something did. */
  errorMessage?: string | null;
  /**
   * When the event was made, roughly (RFC 3339). What it reports can have happened a moment earlier.
   *
   * Format: date-time.
   */
  eventTime: string;
  /** Always `transferDisconnect`. */
  eventType: "transferDisconnect";
  /** Who called, on the call that ran `<Transfer>`. */
  from: string;
  /**
   * Id of the call that ran `<Transfer>`.
   *
   * @example "c-95ac8d6e-2b47e0f1-63c8-4a95-9d20-7e1f3b5a8c64"
   */
  parentCallId: string;
  /**
   * When the leg was begun (RFC 3339).
   *
   * Format: date-time.
   */
  startTime?: string | null;
  /** Your text, as last set. Left out if there is none. */
  tag?: string | null;
  /** Number in E.164 form, or SIP URI, that was called, on the call that ran `<Transfer>`. */
  to: string;
  /**
   * Number that the leg showed as its caller, or `Restricted`, `Anonymous`, `Private` or `Unavailable`.
   *
   * @example "+19195550100"
   */
  transferCallerId: string;
  /**
   * Number or SIP URI that the leg called.
   *
   * @example "+19195550142"
   */
  transferTo: string;
}

/**
 * What an event has in addition when its call is the second leg of a `<Transfer>`, that is, the call to the party it was transferred to. On other calls all three are left out.
 */
export interface TransferLeg {
  /**
   * Id of the call that ran `<Transfer>`.
   *
   * @example "c-95ac8d6e-2b47e0f1-63c8-4a95-9d20-7e1f3b5a8c64"
   */
  parentCallId?: string | null;
  /**
   * Number that the second leg showed as its caller, or `Restricted`, `Anonymous`, `Private` or `Unavailable`.
   *
   * @example "+19195550100"
   */
  transferCallerId?: string | null;
  /**
   * Number or SIP URI that the second leg called.
   *
   * @example "+19195550142"
   */
  transferTo?: string | null;
}

/**
 * Where a call fetches its next BXML, or that it ends: either `{ redirectUrl }`, with more if you like, or `{ state: "completed" }`.
 */
export type UpdateCallRequest = RedirectCallRequest | EndCallRequest;

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

/**
 * Any event that this API sends to your server. `eventType` says which. The list is complete as far as it is documented; ignore an event whose `eventType` is not in it.
 */
export type VoiceEvent = AnswerEvent | BridgeCompleteEvent | BridgeTargetCompleteEvent | ConferenceCompletedEvent | ConferenceCreatedEvent | ConferenceMemberExitEvent | ConferenceMemberJoinEvent | ConferenceRecordingAvailableEvent | ConferenceRedirectEvent | DisconnectEvent | DtmfEvent | GatherEvent | InitiateEvent | MachineDetectionCompleteEvent | MediaStreamRejectedEvent | MediaStreamStartedEvent | MediaStreamStoppedEvent | RealTimeTranscriptionAvailableEvent | RealTimeTranscriptionRejectedEvent | RealTimeTranscriptionStartedEvent | RealTimeTranscriptionStoppedEvent | RecordCompleteEvent | RecordingAvailableEvent | RedirectEvent | TranscriptionAvailableEvent | TransferAnswerEvent | TransferCompleteEvent | TransferDisconnectEvent;

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

export interface webhooks {
  answer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An outbound call is answered
     * @description Sent to the `answerUrl` of `createCall` when the called party answers. With answering machine detection in `sync` mode it comes when there is a result, and carries it.
     *
     *     **Reply with BXML**: it is the first that the called party hears. If the URL does not respond in time, the event goes to the fallback URL; without one, or if that fails too, the call ends with `callback-error`.
     */
    post: operations["receiveAnswer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  anyEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Any event, at one URL
     * @description For a server that takes every event at one URL: the body is one of the events below, and `eventType` says which. Each has a webhook of its own that says more.
     *
     *     | `eventType` | When | Your reply |
     *     |---|---|---|
     *     | `initiate` | An inbound call comes in | BXML |
     *     | `answer` | An outbound call is answered | BXML |
     *     | `redirect` | A call asks for new BXML | BXML |
     *     | `gather` | Digits were gathered | BXML |
     *     | `recordComplete` | A message was recorded | BXML |
     *     | `transferAnswer` | The called party of a transfer answers | BXML, some verbs only |
     *     | `transferComplete` | A transfer is over | BXML |
     *     | `bridgeComplete` | The target left a bridge | BXML |
     *     | `bridgeTargetComplete` | The originator left a bridge | BXML |
     *     | `conferenceCreated` | A conference begins | BXML, some verbs only, or nothing |
     *     | `conferenceMemberJoin` | A call enters a conference | BXML, some verbs only, or nothing |
     *     | `conferenceMemberExit` | A call leaves a conference | BXML, some verbs only, or nothing |
     *     | `conferenceRedirect` | A conference asks for new BXML | BXML, some verbs only, or nothing |
     *     | `conferenceCompleted` | A conference is over | nothing |
     *     | `conferenceRecordingAvailable` | A recording of a conference is ready | nothing |
     *     | `disconnect` | A call is over | nothing |
     *     | `dtmf` | A digit was pressed | nothing |
     *     | `recordingAvailable` | A recording is ready | nothing |
     *     | `transcriptionAvailable` | The transcription of a recording is ready | nothing |
     *     | `transferDisconnect` | A leg of a transfer is over | nothing |
     *     | `machineDetectionComplete` | Answering machine detection is done | nothing |
     *     | `mediaStreamStarted` | A media stream has started | nothing |
     *     | `mediaStreamRejected` | A media stream could not start | nothing |
     *     | `mediaStreamStopped` | A media stream has ended | nothing |
     *     | `realTimeTranscriptionStarted` | A real-time transcription has started | nothing |
     *     | `realTimeTranscriptionRejected` | A real-time transcription could not start | nothing |
     *     | `realTimeTranscriptionStopped` | A real-time transcription has ended | nothing |
     *     | `realTimeTranscriptionAvailable` | A real-time transcription can be fetched | nothing |
     *
     *     **How events are sent.** With POST and a JSON body, unless the method that you set beside the URL is `GET`: then the properties are in the query string. How the ones with properties of their own look there is not documented, so prefer POST. In BXML a URL may be relative to the URL that served the BXML. URLs may name the ports 80, 443, and 1024 or higher.
     *
     *     **How long you have.** 15 seconds, or the `callbackTimeout` of the call (1 to 25). Inbound calls take it from the voice application.
     *
     *     **What to reply.** To an event that asks for BXML, 200 with `application/xml`; an empty document hangs up. To any other event, 204, 200 or 201; a body is not read.
     *
     *     **When you do not respond.** An event that asks for BXML goes to the fallback URL, if there is one; otherwise the call ends with `callback-error`. Any other event is sent once more to the same URL if the connection failed, so it can arrive twice: take events with the same `eventType`, `eventTime` and `callId` (or `conferenceId`) for one.
     *
     *     **Who sends it.** The request carries HTTP Basic credentials if you set `username` and `password` beside the URL, and the fallback ones at a fallback URL. Events are not signed: without credentials, anybody who knows the URL can send you events. Use an `https` URL and check the credentials.
     *
     *     **What may change.** Events may gain properties, and there may be new events. Ignore what you do not know.
     */
    post: operations["receiveAnyEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  bridgeComplete: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The target left a bridge
     * @description Sent to the `bridgeCompleteUrl` of a `<Bridge>` verb when the target call leaves, or the calls cannot be bridged.
     *
     *     **Reply with BXML**, which runs next on the call that ran `<Bridge>`. If the URL does not respond in time, the event goes to the fallback URL; without one, or if that fails too, the call ends with `callback-error`.
     */
    post: operations["receiveBridgeComplete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  bridgeTargetComplete: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The originator left a bridge
     * @description Sent to the `bridgeTargetCompleteUrl` of a `<Bridge>` verb when the call that ran it leaves.
     *
     *     **Reply with BXML**, which runs next on the target call. If the URL does not respond in time, the event goes to the fallback URL; without one, or if that fails too, the call ends with `callback-error`.
     */
    post: operations["receiveBridgeTargetComplete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  conferenceCompleted: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A conference is over
     * @description Sent to the `conferenceEventUrl` of the `<Conference>` verb that created the conference, when its last member has left.
     *
     *     No BXML: the reply is not read.
     */
    post: operations["receiveConferenceCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  conferenceCreated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A conference begins
     * @description Sent to the `conferenceEventUrl` of the `<Conference>` verb that created the conference.
     *
     *     **Reply with BXML** for all members, or with nothing.
     */
    post: operations["receiveConferenceCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  conferenceMemberExit: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A call leaves a conference
     * @description Sent to the `conferenceEventUrl` of the `<Conference>` verb that created the conference.
     *
     *     **Reply with BXML** for all members, or with nothing.
     */
    post: operations["receiveConferenceMemberExit"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  conferenceMemberJoin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A call enters a conference
     * @description Sent to the `conferenceEventUrl` of the `<Conference>` verb that created the conference.
     *
     *     **Reply with BXML** for all members, or with nothing.
     */
    post: operations["receiveConferenceMemberJoin"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  conferenceRecordingAvailable: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A recording of a conference is ready
     * @description Sent to the `recordingAvailableUrl` of a `<StartRecording>` verb that ran in a conference.
     *
     *     No BXML: the reply is not read.
     */
    post: operations["receiveConferenceRecordingAvailable"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  conferenceRedirect: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A conference asks for new BXML
     * @description Sent to the `redirectUrl` of a request that changes a conference. That request is part of Bandwidth's conference API, which this file does not cover.
     *
     *     **Reply with BXML** for all members, or with nothing.
     */
    post: operations["receiveConferenceRedirect"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  disconnect: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A call is over
     * @description Sent for every call that ends, however it ends: to the `disconnectUrl` of `createCall` for an outbound call, and to the call-status URL of the voice application for an inbound one.
     *
     *     Look at `cause`: errors of your BXML and of your callbacks are reported here and in `getCallState`, nowhere else.
     *
     *     No BXML: the reply is not read.
     */
    post: operations["receiveDisconnect"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  dtmf: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A digit was pressed
     * @description Sent to the `dtmfUrl` of a `<StartGather>` verb, once per digit.
     *
     *     No BXML: the reply is not read. To act on a digit, use `updateCall` or `updateCallBxml`.
     */
    post: operations["receiveDtmf"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  gather: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Digits were gathered
     * @description Sent to the `gatherUrl` of a `<Gather>` verb when the caller has finished, or has taken too long.
     *
     *     **Reply with BXML**, which runs next on the call. If the URL does not respond in time, the event goes to the fallback URL; without one, or if that fails too, the call ends with `callback-error`.
     */
    post: operations["receiveGather"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  initiate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An inbound call comes in
     * @description Sent to the call-initiated URL of the voice application to which the called number belongs, before the call is answered.
     *
     *     **Reply with BXML.** While the call is not answered, `<Hangup>` rejects it, and `<Forward>` sends it on to another number. Fallback URL, credentials and time limit are settings of the application.
     */
    post: operations["receiveInitiate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  machineDetectionComplete: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Answering machine detection is done
     * @description Sent to `machineDetection.callbackUrl` of `createCall`, in `async` mode only.
     *
     *     No BXML: the reply is not read. To act on the result, use `updateCall` or `updateCallBxml`. If the URL does not respond, the event goes to `machineDetection.fallbackUrl`.
     */
    post: operations["receiveMachineDetectionComplete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  mediaStreamRejected: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A media stream could not start
     * @description Sent to the `streamEventUrl` of a `<StartStream>` verb. The call goes on.
     *
     *     No BXML: the reply is not read.
     */
    post: operations["receiveMediaStreamRejected"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  mediaStreamStarted: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A media stream has started
     * @description Sent to the `streamEventUrl` of a `<StartStream>` verb.
     *
     *     No BXML: the reply is not read.
     */
    post: operations["receiveMediaStreamStarted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  mediaStreamStopped: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A media stream has ended
     * @description Sent to the `streamEventUrl` of a `<StartStream>` verb.
     *
     *     No BXML: the reply is not read.
     */
    post: operations["receiveMediaStreamStopped"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  realTimeTranscriptionAvailable: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A real-time transcription can be fetched
     * @description Sent to the `transcriptionEventUrl` of a `<StartTranscription>` verb when the full text is ready, or could not be made.
     *
     *     No BXML: the reply is not read.
     */
    post: operations["receiveRealTimeTranscriptionAvailable"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  realTimeTranscriptionRejected: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A real-time transcription could not start
     * @description Sent to the `transcriptionEventUrl` of a `<StartTranscription>` verb. The call goes on.
     *
     *     No BXML: the reply is not read.
     */
    post: operations["receiveRealTimeTranscriptionRejected"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  realTimeTranscriptionStarted: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A real-time transcription has started
     * @description Sent to the `transcriptionEventUrl` of a `<StartTranscription>` verb.
     *
     *     No BXML: the reply is not read.
     */
    post: operations["receiveRealTimeTranscriptionStarted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  realTimeTranscriptionStopped: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A real-time transcription has ended
     * @description Sent to the `transcriptionEventUrl` of a `<StartTranscription>` verb. The full text follows with `realTimeTranscriptionAvailable`.
     *
     *     No BXML: the reply is not read.
     */
    post: operations["receiveRealTimeTranscriptionStopped"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  recordComplete: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message was recorded
     * @description Sent to the `recordCompleteUrl` of a `<Record>` verb when recording ends and the call goes on. It is not sent if the caller hangs up.
     *
     *     **Reply with BXML**, which runs next on the call. If the URL does not respond in time, the event goes to the fallback URL; without one, or if that fails too, the call ends with `callback-error`.
     */
    post: operations["receiveRecordComplete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  recordingAvailable: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A recording is ready
     * @description Sent to the `recordingAvailableUrl` of a `<Record>` or `<StartRecording>` verb.
     *
     *     No BXML: the reply is not read. The call can be long over.
     */
    post: operations["receiveRecordingAvailable"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  redirect: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A call asks for new BXML
     * @description Sent to the `redirectUrl` of `updateCall` or of a `<Redirect>` verb.
     *
     *     **Reply with BXML**, which runs next on the call. If the URL does not respond in time, the event goes to the fallback URL; without one, or if that fails too, the call ends with `callback-error`.
     */
    post: operations["receiveRedirect"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  transcriptionAvailable: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The transcription of a recording is ready
     * @description Sent to the `transcriptionAvailableUrl` of a `<Record>` or `<StartRecording>` verb, or to the `callbackUrl` of a request for a transcription. That request is part of Bandwidth's recordings API, which this file does not cover.
     *
     *     No BXML: the reply is not read. The call can be long over.
     */
    post: operations["receiveTranscriptionAvailable"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  transferAnswer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The called party of a transfer answers
     * @description Sent to the `transferAnswerUrl` of the `<PhoneNumber>` or `<SipUri>` that answered.
     *
     *     **Reply with BXML** that this party alone hears, before both are connected. `<Bridge>`, `<Conference>`, `<Forward>` and `<Transfer>` are not allowed in it. If the URL does not respond in time, the event goes to the fallback URL; without one, or if that fails too, the call ends with `callback-error`.
     */
    post: operations["receiveTransferAnswer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  transferComplete: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A transfer is over
     * @description Sent to the `transferCompleteUrl` of a `<Transfer>` verb when the second leg has ended, or nobody answered, and the call that ran `<Transfer>` is still there.
     *
     *     **Reply with BXML**, which runs next on that call. If the URL does not respond in time, the event goes to the fallback URL; without one, or if that fails too, the call ends with `callback-error`.
     */
    post: operations["receiveTransferComplete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  transferDisconnect: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A leg of a transfer is over
     * @description Sent to the `transferDisconnectUrl` of a `<PhoneNumber>` or `<SipUri>` for every leg that ends, also for one that nobody answered.
     *
     *     No BXML: the reply is not read.
     */
    post: operations["receiveTransferDisconnect"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    AnswerEvent: AnswerEvent;
    AsyncMachineDetection: AsyncMachineDetection;
    BridgeCompleteEvent: BridgeCompleteEvent;
    BridgeTargetCompleteEvent: BridgeTargetCompleteEvent;
    BxmlDocument: BxmlDocument;
    Call: Call;
    CallbackMethod: CallbackMethod;
    CallDirection: CallDirection;
    CallEventBase: CallEventBase;
    ConferenceCompletedEvent: ConferenceCompletedEvent;
    ConferenceCreatedEvent: ConferenceCreatedEvent;
    ConferenceEventBase: ConferenceEventBase;
    ConferenceMemberExitEvent: ConferenceMemberExitEvent;
    ConferenceMemberJoinEvent: ConferenceMemberJoinEvent;
    ConferenceRecordingAvailableEvent: ConferenceRecordingAvailableEvent;
    ConferenceRedirectEvent: ConferenceRedirectEvent;
    CreateCallRequest: CreateCallRequest;
    CreateCallResponse: CreateCallResponse;
    DisconnectEvent: DisconnectEvent;
    Diversion: Diversion;
    DtmfEvent: DtmfEvent;
    EndCallRequest: EndCallRequest;
    GatherEvent: GatherEvent;
    InitiateEvent: InitiateEvent;
    MachineDetection: MachineDetection;
    MachineDetectionCompleteEvent: MachineDetectionCompleteEvent;
    MachineDetectionResult: MachineDetectionResult;
    MediaStream: MediaStream;
    MediaStreamRejectedEvent: MediaStreamRejectedEvent;
    MediaStreamStartedEvent: MediaStreamStartedEvent;
    MediaStreamStoppedEvent: MediaStreamStoppedEvent;
    RealTimeTranscription: RealTimeTranscription;
    RealTimeTranscriptionAvailableEvent: RealTimeTranscriptionAvailableEvent;
    RealTimeTranscriptionRejectedEvent: RealTimeTranscriptionRejectedEvent;
    RealTimeTranscriptionStartedEvent: RealTimeTranscriptionStartedEvent;
    RealTimeTranscriptionStoppedEvent: RealTimeTranscriptionStoppedEvent;
    RecordCompleteEvent: RecordCompleteEvent;
    RecordingAvailableEvent: RecordingAvailableEvent;
    RedirectCallRequest: RedirectCallRequest;
    RedirectEvent: RedirectEvent;
    RedirectMethod: RedirectMethod;
    StirShaken: StirShaken;
    SyncMachineDetection: SyncMachineDetection;
    Transcription: Transcription;
    TranscriptionAvailableEvent: TranscriptionAvailableEvent;
    TransferAnswerEvent: TransferAnswerEvent;
    TransferCompleteEvent: TransferCompleteEvent;
    TransferDisconnectEvent: TransferDisconnectEvent;
    TransferLeg: TransferLeg;
    UpdateCallRequest: UpdateCallRequest;
    VoiceError: VoiceError;
    VoiceEvent: VoiceEvent;
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
    /** @description Your BXML, which runs next. At most 64 KB. An empty document hangs up, and one that is not valid ends the call with `invalid-bxml`. */
    BxmlReply: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/xml": BxmlDocument;
      };
    };
    /** @description Answer this to a request without the credentials that you set beside the URL. What Bandwidth does then is not documented: count on a failed delivery. */
    CallbackUnauthorized: {
      headers: {
        "WWW-Authenticate": components["headers"]["CallbackChallenge"];
        [name: string]: unknown;
      };
      content?: never;
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
    /** @description Received. The conference goes on as it is. */
    ConferenceNoReply: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description Your BXML, which all members hear. Only `<PlayAudio>`, `<SpeakSentence>`, `<StartRecording>`, `<StopRecording>`, `<PauseRecording>` and `<ResumeRecording>` are allowed; one other verb, and the whole document is refused. */
    ConferenceReply: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/xml": BxmlDocument;
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
    /** @description Received. A body is not read, and nothing is created, so there is no `Location`. 204 says it best; Bandwidth takes 200 and 201 as well. */
    EventReceived: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
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
    /** @description A query parameter is not acceptable: a `pageSize` outside 1 to 10000, a time that is not RFC 3339 with a time zone, or a `pageToken` that did not come from a `Link` header. Correct it; sending it again unchanged fails again. */
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
        "Retry-After": components["headers"]["RetryAfter"];
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
    /** @description Your BXML, which the party that answered hears alone before both are connected. `<Bridge>`, `<Conference>`, `<Forward>` and `<Transfer>` are not allowed. */
    TransferAnswerReply: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/xml": BxmlDocument;
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
     * @description Id of the call, from the answer of `createCall` or from a callback: `c-` and 45 hexadecimal digits and dashes. An id that does not exist gets a 404, whatever its shape.
     * @example c-15ac29a2-1331029c-2cb0-4a07-b215-b22865662d85
     */
    CallId: string;
    /**
     * @description Only calls that ended with this cause. `Call.disconnectCause` lists the known ones.
     * @example hangup
     */
    DisconnectCauseFilter: string;
    /**
     * @description Only calls from this number, as `Call.from` gives it. Clients encode it; in a URL that you write yourself, the `+` must be `%2B`, since a bare `+` is read as a space.
     * @example +19195550100
     */
    FromFilter: string;
    /**
     * @description Only calls whose `startTime` is this time or earlier (RFC 3339 with a time zone, such as `2026-03-02T15:00:00Z`).
     * @example 2026-03-02T15:00:00Z
     */
    MaxStartTime: string;
    /**
     * @description Only calls whose `startTime` is this time or later (RFC 3339 with a time zone, such as `2026-03-02T14:00:00Z`).
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
     * @description Only calls to this number or SIP URI, as `Call.to` gives it. Clients encode it; in a URL that you write yourself, the `+` must be `%2B`, since a bare `+` is read as a space.
     * @example +19195550123
     */
    ToFilter: string;
  };
  requestBodies: never;
  headers: {
    /** @description The challenge that HTTP demands with a 401 (RFC 9110, section 11.6.1). */
    CallbackChallenge: string;
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
         * @description Only calls from this number, as `Call.from` gives it. Clients encode it; in a URL that you write yourself, the `+` must be `%2B`, since a bare `+` is read as a space.
         * @example +19195550100
         */
        from?: components["parameters"]["FromFilter"];
        /**
         * @description Only calls whose `startTime` is this time or earlier (RFC 3339 with a time zone, such as `2026-03-02T15:00:00Z`).
         * @example 2026-03-02T15:00:00Z
         */
        maxStartTime?: components["parameters"]["MaxStartTime"];
        /**
         * @description Only calls whose `startTime` is this time or later (RFC 3339 with a time zone, such as `2026-03-02T14:00:00Z`).
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
         * @description Only calls to this number or SIP URI, as `Call.to` gives it. Clients encode it; in a URL that you write yourself, the `+` must be `%2B`, since a bare `+` is read as a space.
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
         * @description Id of the call, from the answer of `createCall` or from a callback: `c-` and 45 hexadecimal digits and dashes. An id that does not exist gets a 404, whatever its shape.
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
         * @description Id of the call, from the answer of `createCall` or from a callback: `c-` and 45 hexadecimal digits and dashes. An id that does not exist gets a 404, whatever its shape.
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
         * @description Id of the call, from the answer of `createCall` or from a callback: `c-` and 45 hexadecimal digits and dashes. An id that does not exist gets a 404, whatever its shape.
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
  receiveAnswer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": AnswerEvent;
      };
    };
    responses: {
      200: components["responses"]["BxmlReply"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveAnyEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": VoiceEvent;
      };
    };
    responses: {
      200: components["responses"]["BxmlReply"];
      201: components["responses"]["EventReceived"];
      204: components["responses"]["EventReceived"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveBridgeComplete: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": BridgeCompleteEvent;
      };
    };
    responses: {
      200: components["responses"]["BxmlReply"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveBridgeTargetComplete: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": BridgeTargetCompleteEvent;
      };
    };
    responses: {
      200: components["responses"]["BxmlReply"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveConferenceCompleted: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": ConferenceCompletedEvent;
      };
    };
    responses: {
      200: components["responses"]["EventReceived"];
      201: components["responses"]["EventReceived"];
      204: components["responses"]["EventReceived"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveConferenceCreated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": ConferenceCreatedEvent;
      };
    };
    responses: {
      200: components["responses"]["ConferenceReply"];
      204: components["responses"]["ConferenceNoReply"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveConferenceMemberExit: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": ConferenceMemberExitEvent;
      };
    };
    responses: {
      200: components["responses"]["ConferenceReply"];
      204: components["responses"]["ConferenceNoReply"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveConferenceMemberJoin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": ConferenceMemberJoinEvent;
      };
    };
    responses: {
      200: components["responses"]["ConferenceReply"];
      204: components["responses"]["ConferenceNoReply"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveConferenceRecordingAvailable: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": ConferenceRecordingAvailableEvent;
      };
    };
    responses: {
      200: components["responses"]["EventReceived"];
      201: components["responses"]["EventReceived"];
      204: components["responses"]["EventReceived"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveConferenceRedirect: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": ConferenceRedirectEvent;
      };
    };
    responses: {
      200: components["responses"]["ConferenceReply"];
      204: components["responses"]["ConferenceNoReply"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveDisconnect: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": DisconnectEvent;
      };
    };
    responses: {
      200: components["responses"]["EventReceived"];
      201: components["responses"]["EventReceived"];
      204: components["responses"]["EventReceived"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveDtmf: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": DtmfEvent;
      };
    };
    responses: {
      200: components["responses"]["EventReceived"];
      201: components["responses"]["EventReceived"];
      204: components["responses"]["EventReceived"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveGather: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": GatherEvent;
      };
    };
    responses: {
      200: components["responses"]["BxmlReply"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveInitiate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": InitiateEvent;
      };
    };
    responses: {
      200: components["responses"]["BxmlReply"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveMachineDetectionComplete: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": MachineDetectionCompleteEvent;
      };
    };
    responses: {
      200: components["responses"]["EventReceived"];
      201: components["responses"]["EventReceived"];
      204: components["responses"]["EventReceived"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveMediaStreamRejected: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": MediaStreamRejectedEvent;
      };
    };
    responses: {
      200: components["responses"]["EventReceived"];
      201: components["responses"]["EventReceived"];
      204: components["responses"]["EventReceived"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveMediaStreamStarted: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": MediaStreamStartedEvent;
      };
    };
    responses: {
      200: components["responses"]["EventReceived"];
      201: components["responses"]["EventReceived"];
      204: components["responses"]["EventReceived"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveMediaStreamStopped: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": MediaStreamStoppedEvent;
      };
    };
    responses: {
      200: components["responses"]["EventReceived"];
      201: components["responses"]["EventReceived"];
      204: components["responses"]["EventReceived"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveRealTimeTranscriptionAvailable: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": RealTimeTranscriptionAvailableEvent;
      };
    };
    responses: {
      200: components["responses"]["EventReceived"];
      201: components["responses"]["EventReceived"];
      204: components["responses"]["EventReceived"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveRealTimeTranscriptionRejected: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": RealTimeTranscriptionRejectedEvent;
      };
    };
    responses: {
      200: components["responses"]["EventReceived"];
      201: components["responses"]["EventReceived"];
      204: components["responses"]["EventReceived"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveRealTimeTranscriptionStarted: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": RealTimeTranscriptionStartedEvent;
      };
    };
    responses: {
      200: components["responses"]["EventReceived"];
      201: components["responses"]["EventReceived"];
      204: components["responses"]["EventReceived"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveRealTimeTranscriptionStopped: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": RealTimeTranscriptionStoppedEvent;
      };
    };
    responses: {
      200: components["responses"]["EventReceived"];
      201: components["responses"]["EventReceived"];
      204: components["responses"]["EventReceived"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveRecordComplete: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": RecordCompleteEvent;
      };
    };
    responses: {
      200: components["responses"]["BxmlReply"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveRecordingAvailable: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": RecordingAvailableEvent;
      };
    };
    responses: {
      200: components["responses"]["EventReceived"];
      201: components["responses"]["EventReceived"];
      204: components["responses"]["EventReceived"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveRedirect: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": RedirectEvent;
      };
    };
    responses: {
      200: components["responses"]["BxmlReply"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveTranscriptionAvailable: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": TranscriptionAvailableEvent;
      };
    };
    responses: {
      200: components["responses"]["EventReceived"];
      201: components["responses"]["EventReceived"];
      204: components["responses"]["EventReceived"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveTransferAnswer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": TransferAnswerEvent;
      };
    };
    responses: {
      200: components["responses"]["TransferAnswerReply"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveTransferComplete: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": TransferCompleteEvent;
      };
    };
    responses: {
      200: components["responses"]["BxmlReply"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
  receiveTransferDisconnect: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": TransferDisconnectEvent;
      };
    };
    responses: {
      200: components["responses"]["EventReceived"];
      201: components["responses"]["EventReceived"];
      204: components["responses"]["EventReceived"];
      401: components["responses"]["CallbackUnauthorized"];
    };
  };
}

type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};
