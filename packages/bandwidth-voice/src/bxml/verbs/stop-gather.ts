import type { Defined } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";

/** `<StopGather>`, made by {@link stopGather}. */
export type StopGatherVerb = BxmlElement<"StopGather", object, never>;

/**
 * Ends what {@link startGather} began; nothing happens if it did not.
 *
 * @see https://dev.bandwidth.com/docs/voice/bxml/stopGather
 */
export const stopGather: Defined & (() => StopGatherVerb) = /* @__PURE__ */ element("StopGather");
