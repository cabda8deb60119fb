import { name } from "../attribute-groups.ts";
import type { Defined, RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";

/** Attributes of {@link streamParam} and {@link customParam}. */
export interface ParameterAttributes {
  /** At most 256 characters, not blank. */
  name: string;
  /** At most 2048 characters. */
  value: string;
}

/** `<StreamParam>`, made by {@link streamParam}. */
export type StreamParamElement = BxmlElement<"StreamParam", ParameterAttributes, never>;
/** `<CustomParam>`, made by {@link customParam}. */
export type CustomParamElement = BxmlElement<"CustomParam", ParameterAttributes, never>;

const rules = { name, value: 2048 };

/**
 * A parameter that the destination of a {@link startStream} gets when the stream begins.
 *
 * @throws BxmlError if an attribute breaks a rule.
 * @see https://dev.bandwidth.com/docs/voice/bxml/startStream
 */
export const streamParam: Defined & ((attributes: ParameterAttributes) => StreamParamElement) =
  /* @__PURE__ */ element(
    "StreamParam",
    rules satisfies RulesFor<ParameterAttributes>,
    [],
    ["name", "value"],
  );

/**
 * A parameter that the destination of a {@link startTranscription} gets when the transcription begins.
 *
 * @throws BxmlError if an attribute breaks a rule.
 * @see https://dev.bandwidth.com/docs/voice/bxml/startTranscription
 */
export const customParam: Defined & ((attributes: ParameterAttributes) => CustomParamElement) =
  /* @__PURE__ */ element(
    "CustomParam",
    rules satisfies RulesFor<ParameterAttributes>,
    [],
    ["name", "value"],
  );
