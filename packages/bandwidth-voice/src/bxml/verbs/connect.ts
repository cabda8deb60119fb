import { url } from "../attribute-groups.ts";
import type { Defined, RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";

/** Attributes of {@link connect}. */
export interface ConnectAttributes {
  /** Where the events of the connection go. */
  eventCallbackUrl?: string | undefined;
  /** Asked if `eventCallbackUrl` does not answer. */
  eventFallbackUrl?: string | undefined;
}

/** `<Endpoint>`, made by {@link endpoint}. */
export type EndpointElement = BxmlElement<"Endpoint", object, string>;

/** `<Connect>`, made by {@link connect}. */
export type ConnectVerb = BxmlElement<"Connect", ConnectAttributes, EndpointElement>;

/**
 * Names the endpoint of a {@link connect}.
 *
 * @param endpointId as the endpoints API gave it
 * @throws BxmlError if the id is blank.
 * @see https://dev.bandwidth.com/docs/voice/bxml/connect
 */
export const endpoint: Defined & ((endpointId: string) => EndpointElement) =
  /* @__PURE__ */ element("Endpoint", {}, /^\S+$/);

/**
 * Connects the call to an endpoint, such as a browser. The verb is in beta.
 *
 * @throws BxmlError if an attribute breaks a rule, or there is no endpoint.
 * @see https://dev.bandwidth.com/docs/voice/bxml/connect
 */
export const connect: Defined & {
  (first: EndpointElement, ...others: readonly EndpointElement[]): ConnectVerb;
  (
    attributes: ConnectAttributes,
    first: EndpointElement,
    ...others: readonly EndpointElement[]
  ): ConnectVerb;
} = /* @__PURE__ */ element(
  "Connect",
  { eventCallbackUrl: url, eventFallbackUrl: url } satisfies RulesFor<ConnectAttributes>,
  ["Endpoint"],
  [],
  [1, Infinity],
);
