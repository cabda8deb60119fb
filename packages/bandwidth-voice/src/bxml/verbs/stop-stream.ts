import { name } from "../attribute-groups.ts";
import type { Defined, RulesFor } from "../definition.ts";
import { type BxmlElement, element, type NoElement } from "../element.ts";
import { flag } from "../rule.ts";

/** Attributes of {@link stopStream}. */
export interface StopStreamAttributes {
  /** The name that {@link startStream} gave, or that the `mediaStreamStarted` event told. */
  name: string;
  /** Whether the next verb waits until the stream has ended. Default `false`. */
  wait?: boolean | undefined;
}

/** `<StopStream>`, made by {@link stopStream}. */
export type StopStreamVerb = BxmlElement<"StopStream", StopStreamAttributes, never>;

/**
 * Ends a stream.
 *
 * @throws BxmlError if the name is missing or blank.
 * @see https://dev.bandwidth.com/docs/voice/bxml/stopStream
 */
export const stopStream: Defined &
  ((attributes: StopStreamAttributes & NoElement) => StopStreamVerb) = /* @__PURE__ */ element(
  "StopStream",
  { name, wait: flag } satisfies RulesFor<StopStreamAttributes>,
  [],
  ["name"],
);
