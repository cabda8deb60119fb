import type { BridgeVerb } from "./verbs/bridge.ts";
import type { JoinConferenceVerb } from "./verbs/conference.ts";
import type { ConnectVerb } from "./verbs/connect.ts";
import type { ForwardVerb } from "./verbs/forward.ts";
import type { GatherVerb } from "./verbs/gather.ts";
import type { HangupVerb } from "./verbs/hangup.ts";
import type { PauseVerb } from "./verbs/pause.ts";
import type { PlayAudioVerb } from "./verbs/play-audio.ts";
import type { RecordVerb } from "./verbs/record.ts";
import type {
  PauseRecordingVerb,
  ResumeRecordingVerb,
  StopRecordingVerb,
} from "./verbs/recording-controls.ts";
import type { RedirectVerb } from "./verbs/redirect.ts";
import type { RingVerb } from "./verbs/ring.ts";
import type { SendDtmfVerb } from "./verbs/send-dtmf.ts";
import type { SpeakSentenceVerb } from "./verbs/speak-sentence.ts";
import type { StartGatherVerb } from "./verbs/start-gather.ts";
import type { StartRecordingVerb } from "./verbs/start-recording.ts";
import type { StartStreamVerb } from "./verbs/start-stream.ts";
import type { StartTranscriptionVerb } from "./verbs/start-transcription.ts";
import type { StopGatherVerb } from "./verbs/stop-gather.ts";
import type { StopStreamVerb } from "./verbs/stop-stream.ts";
import type { StopTranscriptionVerb } from "./verbs/stop-transcription.ts";
import type { TagVerb } from "./verbs/tag.ts";
import type { TransferVerb } from "./verbs/transfer.ts";

/** What may stand in a document. `name` tells the verbs apart. */
export type Verb =
  | BridgeVerb
  | JoinConferenceVerb
  | ConnectVerb
  | ForwardVerb
  | GatherVerb
  | HangupVerb
  | PauseVerb
  | PauseRecordingVerb
  | PlayAudioVerb
  | RecordVerb
  | RedirectVerb
  | ResumeRecordingVerb
  | RingVerb
  | SendDtmfVerb
  | SpeakSentenceVerb
  | StartGatherVerb
  | StartRecordingVerb
  | StartStreamVerb
  | StartTranscriptionVerb
  | StopGatherVerb
  | StopRecordingVerb
  | StopStreamVerb
  | StopTranscriptionVerb
  | TagVerb
  | TransferVerb;

/** The verbs that may answer the events of a conference. */
export type ConferenceVerb =
  | PlayAudioVerb
  | SpeakSentenceVerb
  | StartRecordingVerb
  | StopRecordingVerb
  | PauseRecordingVerb
  | ResumeRecordingVerb;

/** The verbs that may answer a `transferAnswer` event. */
export type TransferAnswerVerb = Exclude<
  Verb,
  BridgeVerb | JoinConferenceVerb | ForwardVerb | TransferVerb
>;
