import * as group from "../attribute-groups.ts";
import { join, type RulesFor } from "../definition.ts";
import { flag } from "../rule.ts";

/** What `<Record>` and `<StartRecording>` have in common. */
export interface RecordingAttributes extends group.Credentials, group.Tagged {
  /** Where the `recordingAvailable` event goes when the recording can be downloaded. */
  recordingAvailableUrl?: string | undefined;
  /** Default `POST`. */
  recordingAvailableMethod?: group.HttpMethod | undefined;
  /** Whether the recording is transcribed; it must last 0.5 seconds to 4 hours. Default `false`. */
  transcribe?: boolean | undefined;
  /** Whether the transcription finds out the language. Default `false`: English. */
  detectLanguage?: boolean | undefined;
  /** Where the `transcriptionAvailable` event goes when the transcription is done. */
  transcriptionAvailableUrl?: string | undefined;
  /** Default `POST`. */
  transcriptionAvailableMethod?: group.HttpMethod | undefined;
  /** Default `wav`. */
  fileFormat?: "wav" | "mp3" | undefined;
}

export const recordingRules: RulesFor<RecordingAttributes> = /* @__PURE__ */ join(
  /* @__PURE__ */ group.webhook("recordingAvailable"),
  /* @__PURE__ */ group.webhook("transcriptionAvailable"),
  {
    transcribe: flag,
    detectLanguage: flag,
    fileFormat: /^(wav|mp3)$/,
  } as const,
  group.credentials,
  { tag: group.tag },
);
