import type { Defined } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";

/** `<Hangup>`, made by {@link hangup}. */
export type HangupVerb = BxmlElement<"Hangup", object, never>;

/**
 * Ends the call; rejects an inbound call that is not answered yet.
 *
 * @see https://dev.bandwidth.com/docs/voice/bxml/hangup
 */
export const hangup: Defined & (() => HangupVerb) = /* @__PURE__ */ element("Hangup");
