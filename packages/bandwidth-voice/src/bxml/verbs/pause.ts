import { seconds } from "../attribute-groups.ts";
import type { Defined, RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";

/** Attributes of {@link pause}. */
export interface PauseAttributes {
  /** Seconds: 0.1 to 86400 (a day). Default 1. */
  duration?: number | undefined;
}

/** `<Pause>`, made by {@link pause}. */
export type PauseVerb = BxmlElement<"Pause", PauseAttributes, never>;

/**
 * Waits, in silence.
 *
 * @throws BxmlError if the duration is out of range.
 * @see https://dev.bandwidth.com/docs/voice/bxml/pause
 */
export const pause: Defined & ((attributes?: PauseAttributes) => PauseVerb) =
  /* @__PURE__ */ element("Pause", { duration: seconds } satisfies RulesFor<PauseAttributes>);
