// Generated from specs/bandwidth-voice by tools/generate. Do not edit: change the spec, then run npm run generate.

import type { Schemas } from "@telespec/client-core/webhooks";
import type {
  AnswerEvent,
  BridgeCompleteEvent,
  BridgeTargetCompleteEvent,
  ConferenceCompletedEvent,
  ConferenceCreatedEvent,
  ConferenceMemberExitEvent,
  ConferenceMemberJoinEvent,
  ConferenceRecordingAvailableEvent,
  ConferenceRedirectEvent,
  DisconnectEvent,
  DtmfEvent,
  GatherEvent,
  InitiateEvent,
  MachineDetectionCompleteEvent,
  MediaStreamRejectedEvent,
  MediaStreamStartedEvent,
  MediaStreamStoppedEvent,
  RealTimeTranscriptionAvailableEvent,
  RealTimeTranscriptionRejectedEvent,
  RealTimeTranscriptionStartedEvent,
  RealTimeTranscriptionStoppedEvent,
  RecordCompleteEvent,
  RecordingAvailableEvent,
  RedirectEvent,
  TranscriptionAvailableEvent,
  TransferAnswerEvent,
  TransferCompleteEvent,
  TransferDisconnectEvent,
} from "./types.ts";

/** Every event that the API sends, by the name that `eventType` gives it. */
export interface WebhookEvents {
  /**
   * An outbound call is answered
   *
   * Sent to the `answerUrl` of `createCall` when the called party answers. With answering machine detection in `sync` mode it comes when there is a result, and carries it.
   *
   * **Reply with BXML**: it is the first that the called party hears. If the URL does not respond in time, the event goes to the fallback URL; without one, or if that fails too, the call ends with `callback-error`.
   */
  readonly answer: AnswerEvent;
  /**
   * The target left a bridge
   *
   * Sent to the `bridgeCompleteUrl` of a `<Bridge>` verb when the target call leaves, or the calls cannot be bridged.
   *
   * **Reply with BXML**, which runs next on the call that ran `<Bridge>`. If the URL does not respond in time, the event goes to the fallback URL; without one, or if that fails too, the call ends with `callback-error`.
   */
  readonly bridgeComplete: BridgeCompleteEvent;
  /**
   * The originator left a bridge
   *
   * Sent to the `bridgeTargetCompleteUrl` of a `<Bridge>` verb when the call that ran it leaves.
   *
   * **Reply with BXML**, which runs next on the target call. If the URL does not respond in time, the event goes to the fallback URL; without one, or if that fails too, the call ends with `callback-error`.
   */
  readonly bridgeTargetComplete: BridgeTargetCompleteEvent;
  /**
   * A conference is over
   *
   * Sent to the `conferenceEventUrl` of the `<Conference>` verb that created the conference, when its last member has left.
   *
   * No BXML: the reply is not read.
   */
  readonly conferenceCompleted: ConferenceCompletedEvent;
  /**
   * A conference begins
   *
   * Sent to the `conferenceEventUrl` of the `<Conference>` verb that created the conference.
   *
   * **Reply with BXML** for all members, or with nothing.
   */
  readonly conferenceCreated: ConferenceCreatedEvent;
  /**
   * A call leaves a conference
   *
   * Sent to the `conferenceEventUrl` of the `<Conference>` verb that created the conference.
   *
   * **Reply with BXML** for all members, or with nothing.
   */
  readonly conferenceMemberExit: ConferenceMemberExitEvent;
  /**
   * A call enters a conference
   *
   * Sent to the `conferenceEventUrl` of the `<Conference>` verb that created the conference.
   *
   * **Reply with BXML** for all members, or with nothing.
   */
  readonly conferenceMemberJoin: ConferenceMemberJoinEvent;
  /**
   * A recording of a conference is ready
   *
   * Sent to the `recordingAvailableUrl` of a `<StartRecording>` verb that ran in a conference.
   *
   * No BXML: the reply is not read.
   */
  readonly conferenceRecordingAvailable: ConferenceRecordingAvailableEvent;
  /**
   * A conference asks for new BXML
   *
   * Sent to the `redirectUrl` of a request that changes a conference. That request is part of Bandwidth's conference API, which this file does not cover.
   *
   * **Reply with BXML** for all members, or with nothing.
   */
  readonly conferenceRedirect: ConferenceRedirectEvent;
  /**
   * A call is over
   *
   * Sent for every call that ends, however it ends: to the `disconnectUrl` of `createCall` for an outbound call, and to the call-status URL of the voice application for an inbound one.
   *
   * Look at `cause`: errors of your BXML and of your callbacks are reported here and in `getCallState`, nowhere else.
   *
   * No BXML: the reply is not read.
   */
  readonly disconnect: DisconnectEvent;
  /**
   * A digit was pressed
   *
   * Sent to the `dtmfUrl` of a `<StartGather>` verb, once per digit.
   *
   * No BXML: the reply is not read. To act on a digit, use `updateCall` or `updateCallBxml`.
   */
  readonly dtmf: DtmfEvent;
  /**
   * Digits were gathered
   *
   * Sent to the `gatherUrl` of a `<Gather>` verb when the caller has finished, or has taken too long.
   *
   * **Reply with BXML**, which runs next on the call. If the URL does not respond in time, the event goes to the fallback URL; without one, or if that fails too, the call ends with `callback-error`.
   */
  readonly gather: GatherEvent;
  /**
   * An inbound call comes in
   *
   * Sent to the call-initiated URL of the voice application to which the called number belongs, before the call is answered.
   *
   * **Reply with BXML.** While the call is not answered, `<Hangup>` rejects it, and `<Forward>` sends it on to another number. Fallback URL, credentials and time limit are settings of the application.
   */
  readonly initiate: InitiateEvent;
  /**
   * Answering machine detection is done
   *
   * Sent to `machineDetection.callbackUrl` of `createCall`, in `async` mode only.
   *
   * No BXML: the reply is not read. To act on the result, use `updateCall` or `updateCallBxml`. If the URL does not respond, the event goes to `machineDetection.fallbackUrl`.
   */
  readonly machineDetectionComplete: MachineDetectionCompleteEvent;
  /**
   * A media stream could not start
   *
   * Sent to the `streamEventUrl` of a `<StartStream>` verb. The call goes on.
   *
   * No BXML: the reply is not read.
   */
  readonly mediaStreamRejected: MediaStreamRejectedEvent;
  /**
   * A media stream has started
   *
   * Sent to the `streamEventUrl` of a `<StartStream>` verb.
   *
   * No BXML: the reply is not read.
   */
  readonly mediaStreamStarted: MediaStreamStartedEvent;
  /**
   * A media stream has ended
   *
   * Sent to the `streamEventUrl` of a `<StartStream>` verb.
   *
   * No BXML: the reply is not read.
   */
  readonly mediaStreamStopped: MediaStreamStoppedEvent;
  /**
   * A real-time transcription can be fetched
   *
   * Sent to the `transcriptionEventUrl` of a `<StartTranscription>` verb when the full text is ready, or could not be made.
   *
   * No BXML: the reply is not read.
   */
  readonly realTimeTranscriptionAvailable: RealTimeTranscriptionAvailableEvent;
  /**
   * A real-time transcription could not start
   *
   * Sent to the `transcriptionEventUrl` of a `<StartTranscription>` verb. The call goes on.
   *
   * No BXML: the reply is not read.
   */
  readonly realTimeTranscriptionRejected: RealTimeTranscriptionRejectedEvent;
  /**
   * A real-time transcription has started
   *
   * Sent to the `transcriptionEventUrl` of a `<StartTranscription>` verb.
   *
   * No BXML: the reply is not read.
   */
  readonly realTimeTranscriptionStarted: RealTimeTranscriptionStartedEvent;
  /**
   * A real-time transcription has ended
   *
   * Sent to the `transcriptionEventUrl` of a `<StartTranscription>` verb. The full text follows with `realTimeTranscriptionAvailable`.
   *
   * No BXML: the reply is not read.
   */
  readonly realTimeTranscriptionStopped: RealTimeTranscriptionStoppedEvent;
  /**
   * A message was recorded
   *
   * Sent to the `recordCompleteUrl` of a `<Record>` verb when recording ends and the call goes on. It is not sent if the caller hangs up.
   *
   * **Reply with BXML**, which runs next on the call. If the URL does not respond in time, the event goes to the fallback URL; without one, or if that fails too, the call ends with `callback-error`.
   */
  readonly recordComplete: RecordCompleteEvent;
  /**
   * A recording is ready
   *
   * Sent to the `recordingAvailableUrl` of a `<Record>` or `<StartRecording>` verb.
   *
   * No BXML: the reply is not read. The call can be long over.
   */
  readonly recordingAvailable: RecordingAvailableEvent;
  /**
   * A call asks for new BXML
   *
   * Sent to the `redirectUrl` of `updateCall` or of a `<Redirect>` verb.
   *
   * **Reply with BXML**, which runs next on the call. If the URL does not respond in time, the event goes to the fallback URL; without one, or if that fails too, the call ends with `callback-error`.
   */
  readonly redirect: RedirectEvent;
  /**
   * The transcription of a recording is ready
   *
   * Sent to the `transcriptionAvailableUrl` of a `<Record>` or `<StartRecording>` verb, or to the `callbackUrl` of a request for a transcription. That request is part of Bandwidth's recordings API, which this file does not cover.
   *
   * No BXML: the reply is not read. The call can be long over.
   */
  readonly transcriptionAvailable: TranscriptionAvailableEvent;
  /**
   * The called party of a transfer answers
   *
   * Sent to the `transferAnswerUrl` of the `<PhoneNumber>` or `<SipUri>` that answered.
   *
   * **Reply with BXML** that this party alone hears, before both are connected. `<Bridge>`, `<Conference>`, `<Forward>` and `<Transfer>` are not allowed in it. If the URL does not respond in time, the event goes to the fallback URL; without one, or if that fails too, the call ends with `callback-error`.
   */
  readonly transferAnswer: TransferAnswerEvent;
  /**
   * A transfer is over
   *
   * Sent to the `transferCompleteUrl` of a `<Transfer>` verb when the second leg has ended, or nobody answered, and the call that ran `<Transfer>` is still there.
   *
   * **Reply with BXML**, which runs next on that call. If the URL does not respond in time, the event goes to the fallback URL; without one, or if that fails too, the call ends with `callback-error`.
   */
  readonly transferComplete: TransferCompleteEvent;
  /**
   * A leg of a transfer is over
   *
   * Sent to the `transferDisconnectUrl` of a `<PhoneNumber>` or `<SipUri>` for every leg that ends, also for one that nobody answered.
   *
   * No BXML: the reply is not read.
   */
  readonly transferDisconnect: TransferDisconnectEvent;
}

/** The webhooks of the Bandwidth Voice API, as data. */
export const webhooks = {
  discriminator: "eventType",
  events: {
    answer: { schema: "AnswerEvent", document: "BxmlDocument" },
    bridgeComplete: { schema: "BridgeCompleteEvent", document: "BxmlDocument" },
    bridgeTargetComplete: { schema: "BridgeTargetCompleteEvent", document: "BxmlDocument" },
    conferenceCompleted: { schema: "ConferenceCompletedEvent", empty: [204, 200, 201] },
    conferenceCreated: { schema: "ConferenceCreatedEvent", document: "BxmlDocument", empty: [204] },
    conferenceMemberExit: {
      schema: "ConferenceMemberExitEvent",
      document: "BxmlDocument",
      empty: [204],
    },
    conferenceMemberJoin: {
      schema: "ConferenceMemberJoinEvent",
      document: "BxmlDocument",
      empty: [204],
    },
    conferenceRecordingAvailable: {
      schema: "ConferenceRecordingAvailableEvent",
      empty: [204, 200, 201],
    },
    conferenceRedirect: {
      schema: "ConferenceRedirectEvent",
      document: "BxmlDocument",
      empty: [204],
    },
    disconnect: { schema: "DisconnectEvent", empty: [204, 200, 201] },
    dtmf: { schema: "DtmfEvent", empty: [204, 200, 201] },
    gather: { schema: "GatherEvent", document: "BxmlDocument" },
    initiate: { schema: "InitiateEvent", document: "BxmlDocument" },
    machineDetectionComplete: { schema: "MachineDetectionCompleteEvent", empty: [204, 200, 201] },
    mediaStreamRejected: { schema: "MediaStreamRejectedEvent", empty: [204, 200, 201] },
    mediaStreamStarted: { schema: "MediaStreamStartedEvent", empty: [204, 200, 201] },
    mediaStreamStopped: { schema: "MediaStreamStoppedEvent", empty: [204, 200, 201] },
    realTimeTranscriptionAvailable: {
      schema: "RealTimeTranscriptionAvailableEvent",
      empty: [204, 200, 201],
    },
    realTimeTranscriptionRejected: {
      schema: "RealTimeTranscriptionRejectedEvent",
      empty: [204, 200, 201],
    },
    realTimeTranscriptionStarted: {
      schema: "RealTimeTranscriptionStartedEvent",
      empty: [204, 200, 201],
    },
    realTimeTranscriptionStopped: {
      schema: "RealTimeTranscriptionStoppedEvent",
      empty: [204, 200, 201],
    },
    recordComplete: { schema: "RecordCompleteEvent", document: "BxmlDocument" },
    recordingAvailable: { schema: "RecordingAvailableEvent", empty: [204, 200, 201] },
    redirect: { schema: "RedirectEvent", document: "BxmlDocument" },
    transcriptionAvailable: { schema: "TranscriptionAvailableEvent", empty: [204, 200, 201] },
    transferAnswer: { schema: "TransferAnswerEvent", document: "BxmlDocument" },
    transferComplete: { schema: "TransferCompleteEvent", document: "BxmlDocument" },
    transferDisconnect: { schema: "TransferDisconnectEvent", empty: [204, 200, 201] },
  },
} as const;

/** The schemas of the events, without their texts. */
export const schemas: Schemas = {
  AnswerEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }],
    required: ["eventType", "answerTime"],
    properties: {
      eventType: { type: "string", const: "answer" },
      answerTime: { type: "string", format: "date-time" },
      machineDetectionResult: { $ref: "MachineDetectionResult" },
    },
  },
  BridgeCompleteEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }],
    required: ["eventType"],
    properties: {
      eventType: { type: "string", const: "bridgeComplete" },
      answerTime: { type: ["string", "null"], format: "date-time" },
      cause: { type: ["string", "null"] },
      errorMessage: { type: ["string", "null"] },
      errorId: { type: ["string", "null"] },
    },
  },
  BridgeTargetCompleteEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }],
    required: ["eventType"],
    properties: {
      eventType: { type: "string", const: "bridgeTargetComplete" },
      answerTime: { type: ["string", "null"], format: "date-time" },
    },
  },
  BxmlDocument: { type: "string", maxLength: 65536, pattern: "^\\s*<[\\s\\S]*>\\s*$" },
  CallDirection: { type: "string", enum: ["inbound", "outbound"] },
  CallEventBase: {
    type: "object",
    required: [
      "eventTime",
      "accountId",
      "applicationId",
      "callId",
      "callUrl",
      "direction",
      "from",
      "to",
    ],
    properties: {
      eventTime: { type: "string", format: "date-time" },
      accountId: { type: "string" },
      applicationId: { type: "string" },
      callId: { type: "string" },
      callUrl: { type: "string", format: "uri" },
      direction: { $ref: "CallDirection" },
      from: { type: "string" },
      to: { type: "string" },
      startTime: { type: ["string", "null"], format: "date-time" },
      enqueuedTime: { type: ["string", "null"], format: "date-time" },
      tag: { type: ["string", "null"] },
      privacy: { type: ["boolean", "null"] },
      callerDisplayName: { type: ["string", "null"] },
    },
  },
  ConferenceCompletedEvent: {
    type: "object",
    allOf: [{ $ref: "ConferenceEventBase" }],
    required: ["eventType"],
    properties: { eventType: { type: "string", const: "conferenceCompleted" } },
  },
  ConferenceCreatedEvent: {
    type: "object",
    allOf: [{ $ref: "ConferenceEventBase" }],
    required: ["eventType"],
    properties: { eventType: { type: "string", const: "conferenceCreated" } },
  },
  ConferenceEventBase: {
    type: "object",
    required: ["eventTime", "conferenceId", "name"],
    properties: {
      eventTime: { type: "string", format: "date-time" },
      conferenceId: { type: "string" },
      name: { type: "string" },
      tag: { type: ["string", "null"] },
    },
  },
  ConferenceMemberExitEvent: {
    type: "object",
    allOf: [{ $ref: "ConferenceEventBase" }],
    required: ["eventType", "callId", "from", "to"],
    properties: {
      eventType: { type: "string", const: "conferenceMemberExit" },
      callId: { type: "string" },
      from: { type: "string" },
      to: { type: "string" },
    },
  },
  ConferenceMemberJoinEvent: {
    type: "object",
    allOf: [{ $ref: "ConferenceEventBase" }],
    required: ["eventType", "callId", "from", "to"],
    properties: {
      eventType: { type: "string", const: "conferenceMemberJoin" },
      callId: { type: "string" },
      from: { type: "string" },
      to: { type: "string" },
    },
  },
  ConferenceRecordingAvailableEvent: {
    type: "object",
    allOf: [{ $ref: "ConferenceEventBase" }],
    required: [
      "eventType",
      "accountId",
      "recordingId",
      "status",
      "startTime",
      "endTime",
      "duration",
      "fileFormat",
      "channels",
      "mediaUrl",
    ],
    properties: {
      eventType: { type: "string", const: "conferenceRecordingAvailable" },
      accountId: { type: "string" },
      recordingId: { type: "string" },
      status: { type: "string" },
      startTime: { type: "string", format: "date-time" },
      endTime: { type: "string", format: "date-time" },
      duration: { type: "string" },
      fileFormat: { type: "string" },
      channels: { type: "integer" },
      mediaUrl: { type: "string", format: "uri" },
    },
  },
  ConferenceRedirectEvent: {
    type: "object",
    allOf: [{ $ref: "ConferenceEventBase" }],
    required: ["eventType"],
    properties: { eventType: { type: "string", const: "conferenceRedirect" } },
  },
  DisconnectEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }],
    required: ["eventType", "endTime", "cause"],
    properties: {
      eventType: { type: "string", const: "disconnect" },
      answerTime: { type: ["string", "null"], format: "date-time" },
      endTime: { type: "string", format: "date-time" },
      cause: { type: "string" },
      errorMessage: { type: ["string", "null"] },
      errorId: { type: ["string", "null"] },
    },
  },
  Diversion: {
    type: "object",
    required: ["origTo"],
    properties: {
      origTo: { type: "string" },
      reason: { type: "string" },
      privacy: { type: "string" },
      screen: { type: "string" },
      counter: { type: "string" },
      limit: { type: "string" },
    },
    additionalProperties: { type: "string" },
  },
  DtmfEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }, { $ref: "TransferLeg" }],
    required: ["eventType", "digit"],
    properties: {
      eventType: { type: "string", const: "dtmf" },
      digit: { type: "string" },
      answerTime: { type: ["string", "null"], format: "date-time" },
    },
  },
  GatherEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }, { $ref: "TransferLeg" }],
    required: ["eventType", "digits", "terminatingDigit"],
    properties: {
      eventType: { type: "string", const: "gather" },
      digits: { type: "string" },
      terminatingDigit: { type: "string" },
      answerTime: { type: ["string", "null"], format: "date-time" },
    },
  },
  InitiateEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }],
    required: ["eventType"],
    properties: {
      eventType: { type: "string", const: "initiate" },
      uui: { type: ["string", "null"] },
      diversion: { $ref: "Diversion" },
      stirShaken: { anyOf: [{ $ref: "StirShaken" }, { type: "null" }] },
    },
  },
  MachineDetectionCompleteEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }],
    required: ["eventType", "machineDetectionResult"],
    properties: {
      eventType: { type: "string", const: "machineDetectionComplete" },
      answerTime: { type: ["string", "null"], format: "date-time" },
      machineDetectionResult: { $ref: "MachineDetectionResult" },
    },
  },
  MachineDetectionResult: {
    type: "object",
    required: ["value"],
    properties: { value: { type: "string" }, duration: { type: "string" } },
  },
  MediaStream: {
    type: "object",
    required: ["name"],
    properties: {
      id: { type: "string" },
      name: { type: "string" },
      destination: { type: "string" },
      type: { type: "string" },
      tracks: { type: "array", items: { type: "string" } },
      startTime: { type: ["string", "null"], format: "date-time" },
      duration: { type: ["string", "null"] },
    },
  },
  MediaStreamRejectedEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }],
    required: ["eventType"],
    properties: {
      eventType: { type: "string", const: "mediaStreamRejected" },
      answerTime: { type: ["string", "null"], format: "date-time" },
      mediaStream: { $ref: "MediaStream" },
      originalMediaStream: { $ref: "MediaStream" },
      cause: { type: ["string", "null"] },
      errorMessage: { type: ["string", "null"] },
    },
  },
  MediaStreamStartedEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }],
    required: ["eventType", "mediaStream"],
    properties: {
      eventType: { type: "string", const: "mediaStreamStarted" },
      answerTime: { type: ["string", "null"], format: "date-time" },
      mediaStream: { $ref: "MediaStream" },
    },
  },
  MediaStreamStoppedEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }],
    required: ["eventType", "mediaStream", "cause"],
    properties: {
      eventType: { type: "string", const: "mediaStreamStopped" },
      answerTime: { type: ["string", "null"], format: "date-time" },
      mediaStream: { $ref: "MediaStream" },
      cause: { type: "string" },
      errorMessage: { type: ["string", "null"] },
    },
  },
  RealTimeTranscription: {
    type: "object",
    required: ["id", "name"],
    properties: {
      id: { type: "string" },
      name: { type: "string" },
      tracks: { type: "array", items: { type: "string" } },
      destination: { type: ["string", "null"] },
      stabilized: { anyOf: [{ type: "boolean" }, { type: "string" }, { type: "null" }] },
      startTime: { type: ["string", "null"], format: "date-time" },
      duration: { type: ["string", "null"] },
      status: { type: ["string", "null"] },
      url: { type: ["string", "null"], format: "uri" },
      completedTime: { type: ["string", "null"], format: "date-time" },
    },
  },
  RealTimeTranscriptionAvailableEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }],
    required: ["eventType", "realTimeTranscription"],
    properties: {
      eventType: { type: "string", const: "realTimeTranscriptionAvailable" },
      answerTime: { type: ["string", "null"], format: "date-time" },
      realTimeTranscription: { $ref: "RealTimeTranscription" },
    },
  },
  RealTimeTranscriptionRejectedEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }],
    required: ["eventType"],
    properties: {
      eventType: { type: "string", const: "realTimeTranscriptionRejected" },
      answerTime: { type: ["string", "null"], format: "date-time" },
      realTimeTranscription: { $ref: "RealTimeTranscription" },
      originalTranscription: { $ref: "RealTimeTranscription" },
      cause: { type: ["string", "null"] },
      errorMessage: { type: ["string", "null"] },
    },
  },
  RealTimeTranscriptionStartedEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }],
    required: ["eventType", "realTimeTranscription"],
    properties: {
      eventType: { type: "string", const: "realTimeTranscriptionStarted" },
      answerTime: { type: ["string", "null"], format: "date-time" },
      realTimeTranscription: { $ref: "RealTimeTranscription" },
    },
  },
  RealTimeTranscriptionStoppedEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }],
    required: ["eventType", "realTimeTranscription"],
    properties: {
      eventType: { type: "string", const: "realTimeTranscriptionStopped" },
      answerTime: { type: ["string", "null"], format: "date-time" },
      realTimeTranscription: { $ref: "RealTimeTranscription" },
      cause: { type: ["string", "null"] },
      errorMessage: { type: ["string", "null"] },
    },
  },
  RecordCompleteEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }, { $ref: "TransferLeg" }],
    required: [
      "eventType",
      "recordingId",
      "startTime",
      "endTime",
      "duration",
      "fileFormat",
      "channels",
      "mediaUrl",
    ],
    properties: {
      eventType: { type: "string", const: "recordComplete" },
      answerTime: { type: ["string", "null"], format: "date-time" },
      recordingId: { type: "string" },
      startTime: { type: "string", format: "date-time" },
      endTime: { type: "string", format: "date-time" },
      duration: { type: "string" },
      fileFormat: { type: "string" },
      channels: { type: "integer" },
      mediaUrl: { type: "string", format: "uri" },
    },
  },
  RecordingAvailableEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }, { $ref: "TransferLeg" }],
    required: [
      "eventType",
      "recordingId",
      "startTime",
      "endTime",
      "duration",
      "fileFormat",
      "channels",
      "mediaUrl",
      "status",
    ],
    properties: {
      eventType: { type: "string", const: "recordingAvailable" },
      recordingId: { type: "string" },
      status: { type: "string" },
      startTime: { type: "string", format: "date-time" },
      endTime: { type: "string", format: "date-time" },
      duration: { type: "string" },
      fileFormat: { type: "string" },
      channels: { type: "integer" },
      mediaUrl: { type: "string", format: "uri" },
    },
  },
  RedirectEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }, { $ref: "TransferLeg" }],
    required: ["eventType"],
    properties: {
      eventType: { type: "string", const: "redirect" },
      answerTime: { type: ["string", "null"], format: "date-time" },
    },
  },
  StirShaken: {
    type: "object",
    properties: {
      verstat: { type: "string" },
      attestationIndicator: { type: "string" },
      originatingId: { type: "string" },
    },
    additionalProperties: { type: "string" },
  },
  Transcription: {
    type: "object",
    required: ["id", "status"],
    properties: {
      id: { type: "string" },
      status: { type: "string" },
      url: { type: ["string", "null"], format: "uri" },
      completedTime: { type: ["string", "null"], format: "date-time" },
    },
  },
  TranscriptionAvailableEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }, { $ref: "TransferLeg" }],
    required: [
      "eventType",
      "recordingId",
      "startTime",
      "endTime",
      "duration",
      "fileFormat",
      "mediaUrl",
      "transcription",
    ],
    properties: {
      eventType: { type: "string", const: "transcriptionAvailable" },
      recordingId: { type: "string" },
      startTime: { type: "string", format: "date-time" },
      endTime: { type: "string", format: "date-time" },
      duration: { type: "string" },
      fileFormat: { type: "string" },
      mediaUrl: { type: "string", format: "uri" },
      transcription: { $ref: "Transcription" },
    },
  },
  TransferAnswerEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }],
    required: ["eventType", "answerTime", "parentCallId", "transferCallerId", "transferTo"],
    properties: {
      eventType: { type: "string", const: "transferAnswer" },
      answerTime: { type: "string", format: "date-time" },
      parentCallId: { type: "string" },
      transferCallerId: { type: "string" },
      transferTo: { type: "string" },
    },
  },
  TransferCompleteEvent: {
    type: "object",
    allOf: [{ $ref: "CallEventBase" }],
    required: ["eventType", "cause", "transferCallerId", "transferTo"],
    properties: {
      eventType: { type: "string", const: "transferComplete" },
      answerTime: { type: ["string", "null"], format: "date-time" },
      transferCallerId: { type: "string" },
      transferTo: { type: "string" },
      cause: { type: "string" },
      errorMessage: { type: ["string", "null"] },
      errorId: { type: ["string", "null"] },
    },
  },
  TransferDisconnectEvent: {
    type: "object",
    required: [
      "eventType",
      "eventTime",
      "callId",
      "callUrl",
      "direction",
      "from",
      "to",
      "parentCallId",
      "transferCallerId",
      "transferTo",
      "endTime",
      "cause",
    ],
    properties: {
      eventType: { type: "string", const: "transferDisconnect" },
      eventTime: { type: "string", format: "date-time" },
      accountId: { type: "string" },
      applicationId: { type: "string" },
      callId: { type: "string" },
      callUrl: { type: "string", format: "uri" },
      direction: { $ref: "CallDirection" },
      from: { type: "string" },
      to: { type: "string" },
      parentCallId: { type: "string" },
      transferCallerId: { type: "string" },
      transferTo: { type: "string" },
      startTime: { type: ["string", "null"], format: "date-time" },
      enqueuedTime: { type: ["string", "null"], format: "date-time" },
      answerTime: { type: ["string", "null"], format: "date-time" },
      endTime: { type: "string", format: "date-time" },
      cause: { type: "string" },
      errorMessage: { type: ["string", "null"] },
      errorId: { type: ["string", "null"] },
      tag: { type: ["string", "null"] },
    },
  },
  TransferLeg: {
    type: "object",
    properties: {
      parentCallId: { type: ["string", "null"] },
      transferCallerId: { type: ["string", "null"] },
      transferTo: { type: ["string", "null"] },
    },
  },
};
