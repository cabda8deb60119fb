import * as group from "../attribute-groups.ts";
import type { Defined, RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";

/** Attributes of {@link playAudio}. */
export interface PlayAudioAttributes extends group.Credentials {}

/** `<PlayAudio>`, made by {@link playAudio}. */
export type PlayAudioVerb = BxmlElement<"PlayAudio", PlayAudioAttributes, string>;

/**
 * Plays a WAV or MP3 file. Files under an hour and under 250 MB play best.
 *
 * @param url of the file; kept by the platform as its `Cache-Control` allows
 * @throws BxmlError if an attribute or the URL breaks a rule.
 * @see https://dev.bandwidth.com/docs/voice/bxml/playAudio
 */
export const playAudio: Defined & {
  (url: string): PlayAudioVerb;
  (attributes: PlayAudioAttributes, url: string): PlayAudioVerb;
} = /* @__PURE__ */ element(
  "PlayAudio",
  group.credentials satisfies RulesFor<PlayAudioAttributes>,
  group.url,
);
