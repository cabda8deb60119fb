import * as group from "../attribute-groups.ts";
import { type Defined, join, type RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";

/** Attributes of {@link bridge}. */
export interface BridgeAttributes
  extends group.Credentials,
    group.FallbackCredentials,
    group.Tagged {
  /** Where the `bridgeComplete` event goes when the target call leaves; its reply goes on with this call. */
  bridgeCompleteUrl?: string | undefined;
  /** Default `POST`. */
  bridgeCompleteMethod?: group.HttpMethod | undefined;
  /** Asked if `bridgeCompleteUrl` does not answer. */
  bridgeCompleteFallbackUrl?: string | undefined;
  /** Default `POST`. */
  bridgeCompleteFallbackMethod?: group.HttpMethod | undefined;
  /** Where the `bridgeTargetComplete` event goes when this call leaves; its reply goes on with the target. */
  bridgeTargetCompleteUrl?: string | undefined;
  /** Default `POST`. */
  bridgeTargetCompleteMethod?: group.HttpMethod | undefined;
  /** Asked if `bridgeTargetCompleteUrl` does not answer. */
  bridgeTargetCompleteFallbackUrl?: string | undefined;
  /** Default `POST`. */
  bridgeTargetCompleteFallbackMethod?: group.HttpMethod | undefined;
}

/** `<Bridge>`, made by {@link bridge}. */
export type BridgeVerb = BxmlElement<"Bridge", BridgeAttributes, string>;

/**
 * Connects this call with another one that is answered. The bridge ends when one of the two leaves.
 *
 * @param callId the call to connect with
 * @throws BxmlError if an attribute or the call id breaks a rule.
 * @see https://dev.bandwidth.com/docs/voice/bxml/bridge
 */
export const bridge: Defined & {
  (callId: string): BridgeVerb;
  (attributes: BridgeAttributes, callId: string): BridgeVerb;
} = /* @__PURE__ */ element(
  "Bridge",
  /* @__PURE__ */ join(
    /* @__PURE__ */ group.callback("bridgeComplete"),
    /* @__PURE__ */ group.callback("bridgeTargetComplete"),
    group.allCredentials,
  ) satisfies RulesFor<BridgeAttributes>,
  group.callId,
);
