import * as group from "../attribute-groups.ts";
import { type Defined, join, type RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";
import { flag } from "../rule.ts";

/** Attributes of {@link conference}. The call that opens a conference decides where its events go. */
export interface ConferenceAttributes
  extends group.Credentials,
    group.FallbackCredentials,
    group.Tagged {
  /** The others do not hear this call. Default `false`. */
  mute?: boolean | undefined;
  /** This call hears nobody, and nobody hears it. Default `false`. */
  hold?: boolean | undefined;
  /** Ids of the calls that this call coaches, with commas: only they hear it. */
  callIdsToCoach?: string | undefined;
  /** Where the events of the conference go; their replies run in the conference. */
  conferenceEventUrl?: string | undefined;
  /** Default `POST`. */
  conferenceEventMethod?: group.HttpMethod | undefined;
  /** Asked if `conferenceEventUrl` does not answer. */
  conferenceEventFallbackUrl?: string | undefined;
  /** Default `POST`. */
  conferenceEventFallbackMethod?: group.HttpMethod | undefined;
  /** How long an event may wait for its answer, in seconds: 1 to 25. Default: that of the call. */
  callbackTimeout?: number | undefined;
}

/** `<Conference>`, made by {@link conference}. */
export type JoinConferenceVerb = BxmlElement<"Conference", ConferenceAttributes, string>;

/**
 * Puts the call into a conference, which begins with its first member: at most 20 calls, for at most 24 hours.
 *
 * @param name of the conference: letters, digits, `-`, `_` and `.`; at most 100 characters
 * @throws BxmlError if an attribute or the name breaks a rule.
 * @see https://dev.bandwidth.com/docs/voice/bxml/conference
 */
export const conference: Defined & {
  (name: string): JoinConferenceVerb;
  (attributes: ConferenceAttributes, name: string): JoinConferenceVerb;
} = /* @__PURE__ */ element(
  "Conference",
  /* @__PURE__ */ join(
    {
      mute: flag,
      hold: flag,
      callIdsToCoach: /^c-[\w-]+( *, *c-[\w-]+)*$/,
      callbackTimeout: [1, 25],
    } as const,
    /* @__PURE__ */ group.callback("conferenceEvent"),
    group.allCredentials,
  ) satisfies RulesFor<ConferenceAttributes>,
  /^[\w.-]{1,100}$/,
);
