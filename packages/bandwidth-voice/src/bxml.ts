export type {
  Credentials,
  DiversionReason,
  DiversionTreatment,
  FallbackCredentials,
  HttpMethod,
  Tagged,
  Tracks,
} from "./bxml/attribute-groups.ts";
export { BxmlError, type BxmlPlace, isBxmlError } from "./bxml/bxml-error.ts";
export type { Defined, Definition } from "./bxml/definition.ts";
export { type Bxml, type BxmlRoot, bxml, response } from "./bxml/document.ts";
export type { BxmlElement, NoElement } from "./bxml/element.ts";
export { forConference } from "./bxml/for-conference.ts";
export type { FlagRule, NumberRule, Rule, TextRule } from "./bxml/rule.ts";
export {
  type SsmlEmphasis,
  type SsmlEmphasisAttributes,
  type SsmlLang,
  type SsmlLangAttributes,
  type SsmlProsody,
  type SsmlProsodyAttributes,
  ssmlEmphasis,
  ssmlLang,
  ssmlProsody,
} from "./bxml/ssml/manner.ts";
export type { SsmlElement } from "./bxml/ssml/ssml-element.ts";
export {
  type SsmlParagraph,
  type SsmlPhrase,
  type SsmlSentence,
  ssmlP,
  ssmlS,
} from "./bxml/ssml/structure.ts";
export {
  type SsmlBreak,
  type SsmlBreakAttributes,
  type SsmlPhoneme,
  type SsmlPhonemeAttributes,
  type SsmlSayAs,
  type SsmlSayAsAttributes,
  type SsmlSub,
  type SsmlSubAttributes,
  ssmlBreak,
  ssmlPhoneme,
  ssmlSayAs,
  ssmlSub,
} from "./bxml/ssml/word.ts";
export type { ConferenceVerb, TransferAnswerVerb, Verb } from "./bxml/verb.ts";
export { type BridgeAttributes, type BridgeVerb, bridge } from "./bxml/verbs/bridge.ts";
export {
  type ConferenceAttributes,
  conference,
  type JoinConferenceVerb,
} from "./bxml/verbs/conference.ts";
export {
  type ConnectAttributes,
  type ConnectVerb,
  connect,
  type EndpointElement,
  endpoint,
} from "./bxml/verbs/connect.ts";
export { type ForwardAttributes, type ForwardVerb, forward } from "./bxml/verbs/forward.ts";
export { type GatherAttributes, type GatherVerb, gather } from "./bxml/verbs/gather.ts";
export { type HangupVerb, hangup } from "./bxml/verbs/hangup.ts";
export {
  type CustomParamElement,
  customParam,
  type ParameterAttributes,
  type StreamParamElement,
  streamParam,
} from "./bxml/verbs/parameter.ts";
export { type PauseAttributes, type PauseVerb, pause } from "./bxml/verbs/pause.ts";
export {
  type PlayAudioAttributes,
  type PlayAudioVerb,
  playAudio,
} from "./bxml/verbs/play-audio.ts";
export { type RecordAttributes, type RecordVerb, record } from "./bxml/verbs/record.ts";
export type { RecordingAttributes } from "./bxml/verbs/recording-attributes.ts";
export {
  type PauseRecordingVerb,
  pauseRecording,
  type ResumeRecordingVerb,
  resumeRecording,
  type StopRecordingVerb,
  stopRecording,
} from "./bxml/verbs/recording-controls.ts";
export { type RedirectAttributes, type RedirectVerb, redirect } from "./bxml/verbs/redirect.ts";
export { type RingAttributes, type RingVerb, ring } from "./bxml/verbs/ring.ts";
export { type SendDtmfAttributes, type SendDtmfVerb, sendDtmf } from "./bxml/verbs/send-dtmf.ts";
export {
  type SpeakSentenceAttributes,
  type SpeakSentenceVerb,
  speakSentence,
} from "./bxml/verbs/speak-sentence.ts";
export {
  type StartGatherAttributes,
  type StartGatherVerb,
  startGather,
} from "./bxml/verbs/start-gather.ts";
export {
  type StartRecordingAttributes,
  type StartRecordingVerb,
  startRecording,
} from "./bxml/verbs/start-recording.ts";
export {
  type StartStreamAttributes,
  type StartStreamVerb,
  startStream,
} from "./bxml/verbs/start-stream.ts";
export {
  type StartTranscriptionAttributes,
  type StartTranscriptionVerb,
  startTranscription,
} from "./bxml/verbs/start-transcription.ts";
export { type StopGatherVerb, stopGather } from "./bxml/verbs/stop-gather.ts";
export {
  type StopStreamAttributes,
  type StopStreamVerb,
  stopStream,
} from "./bxml/verbs/stop-stream.ts";
export {
  type StopTranscriptionAttributes,
  type StopTranscriptionVerb,
  stopTranscription,
} from "./bxml/verbs/stop-transcription.ts";
export { type TagVerb, tag } from "./bxml/verbs/tag.ts";
export { type TransferAttributes, type TransferVerb, transfer } from "./bxml/verbs/transfer.ts";
export {
  type PhoneNumberElement,
  phoneNumber,
  type SipUriElement,
  sipUri,
  type TransferTargetAttributes,
} from "./bxml/verbs/transfer-target.ts";
export { type WebRtcTransferOptions, webRtcTransfer } from "./bxml/webrtc-transfer.ts";
