import * as group from "../attribute-groups.ts";
import { type Defined, join, type RulesFor } from "../definition.ts";
import { type BxmlElement, element, type NoElement } from "../element.ts";
import { flag } from "../rule.ts";
import type { CustomParamElement } from "./parameter.ts";

/** Attributes of {@link startTranscription}. */
export interface StartTranscriptionAttributes extends group.Credentials {
  /** For {@link stopTranscription}; unlike that of any other transcription of the call. Default: its id. */
  name?: string | undefined;
  /** Default `inbound`. A call has at most four transcribed tracks; `both` counts twice. */
  tracks?: group.Tracks | undefined;
  /** Where the `realTimeTranscription...` events go. */
  transcriptionEventUrl?: string | undefined;
  /** Default `POST`. */
  transcriptionEventMethod?: group.HttpMethod | undefined;
  /** The WebSocket URL (ws or wss) that gets the text while it is spoken. */
  destination?: string | undefined;
  /** Whether `destination` gets only text that will not change any more. Default `true`. */
  stabilized?: boolean | undefined;
}

/** `<StartTranscription>`, made by {@link startTranscription}. */
export type StartTranscriptionVerb = BxmlElement<
  "StartTranscription",
  StartTranscriptionAttributes,
  CustomParamElement
>;

/**
 * Transcribes the call from now on, while the verbs after it run.
 *
 * @param parameters at most 12
 * @throws BxmlError if an attribute breaks a rule, or there are too many parameters.
 * @see https://dev.bandwidth.com/docs/voice/bxml/startTranscription
 */
export const startTranscription: Defined & {
  (...parameters: readonly CustomParamElement[]): StartTranscriptionVerb;
  (
    attributes: StartTranscriptionAttributes & NoElement,
    ...parameters: readonly CustomParamElement[]
  ): StartTranscriptionVerb;
} = /* @__PURE__ */ element(
  "StartTranscription",
  /* @__PURE__ */ join(
    {
      name: group.name,
      tracks: group.tracks,
      destination: group.webSocketUrl,
      stabilized: flag,
    } as const,
    /* @__PURE__ */ group.webhook("transcriptionEvent"),
    group.credentials,
  ) satisfies RulesFor<StartTranscriptionAttributes>,
  ["CustomParam"],
  [],
  [0, 12],
);
