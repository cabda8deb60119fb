import * as group from "../attribute-groups.ts";
import { type Defined, join, type RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";
import { type RecordingAttributes, recordingRules } from "./recording-attributes.ts";

/** Attributes of {@link record}. */
export interface RecordAttributes extends RecordingAttributes, group.FallbackCredentials {
  /** Where the `recordComplete` event goes; its reply runs next. Not sent if the call ends. */
  recordCompleteUrl?: string | undefined;
  /** Default `POST`. */
  recordCompleteMethod?: group.HttpMethod | undefined;
  /** Asked if `recordCompleteUrl` does not answer. */
  recordCompleteFallbackUrl?: string | undefined;
  /** Default `POST`. */
  recordCompleteFallbackMethod?: group.HttpMethod | undefined;
  /** Any of these digits ends the recording. Default `#`; `""`: none does. */
  terminatingDigits?: string | undefined;
  /** The longest recording, in seconds: 1 to 10800 (3 hours). Default 60. */
  maxDuration?: number | undefined;
  /** Silence that ends the recording, in seconds: 0 to 10800. Default 0: none does. */
  silenceTimeout?: number | undefined;
}

/** `<Record>`, made by {@link record}. */
export type RecordVerb = BxmlElement<"Record", RecordAttributes, never>;

/**
 * Records the caller until a digit, silence or the longest duration, as voicemail does. Recordings are kept
 * for 30 days. With `recordCompleteUrl`, the verbs after it never run.
 *
 * @throws BxmlError if an attribute breaks a rule.
 * @see https://dev.bandwidth.com/docs/voice/bxml/record
 */
export const record: Defined & ((attributes?: RecordAttributes) => RecordVerb) =
  /* @__PURE__ */ element(
    "Record",
    /* @__PURE__ */ join(
      /* @__PURE__ */ group.callback("recordComplete"),
      {
        terminatingDigits: group.digits,
        maxDuration: [1, 10800],
        silenceTimeout: [0, 10800],
      } as const,
      recordingRules,
      group.allCredentials,
    ) satisfies RulesFor<RecordAttributes>,
  );
