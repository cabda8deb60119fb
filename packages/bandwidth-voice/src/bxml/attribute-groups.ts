import type { RulesFor } from "./definition.ts";
import type { NumberRule, TextRule } from "./rule.ts";

/** HTTP Basic credentials for an element's URLs. */
export interface Credentials {
  /** User name for the element's URLs, which must then be https. At most 1024 characters. */
  username?: string | undefined;
  /** Password for the element's URLs, which must then be https. At most 1024 characters. */
  password?: string | undefined;
}

/** HTTP Basic credentials for an element's fallback URL. */
export interface FallbackCredentials {
  /** User name for the fallback URL, which must then be https. At most 1024 characters. */
  fallbackUsername?: string | undefined;
  /** Password for the fallback URL, which must then be https. At most 1024 characters. */
  fallbackPassword?: string | undefined;
}

/** A text of yours that comes back in the events of the call. */
export interface Tagged {
  /**
   * Sent with this verb's events and all later ones, until another tag replaces it. `""` clears it. At most
   * 256 characters.
   */
  tag?: string | undefined;
}

/** How the platform asks a URL: GET with query parameters, or POST with JSON. */
export type HttpMethod = "GET" | "POST";

/** Which side of a call: what the call sends to the platform, what the platform sends to it, or both. */
export type Tracks = "inbound" | "outbound" | "both";

/** What a diversion header says of a call that is sent on. */
export type DiversionTreatment = "none" | "propagate" | "stack";

/** Why a call is sent on. */
export type DiversionReason =
  | "unknown"
  | "user-busy"
  | "no-answer"
  | "unavailable"
  | "unconditional"
  | "time-of-day"
  | "do-not-disturb"
  | "deflection"
  | "follow-me"
  | "out-of-service"
  | "away";

export const url: TextRule = [
  // RFC 3986: what comes before the first colon is a scheme, unless a slash, `?` or `#` stands in between.
  /^(https?:\/\/|(?![^/?#]*:))\S{1,2048}$/i,
  "a relative URL, or http or https",
];
export const webSocketUrl: TextRule = /^wss?:\/\/\S{1,2048}$/i;
export const phoneNumber: TextRule = /^\+[1-9]\d{1,14}$/;
export const sipUri: TextRule = /^sips?:\S{1,2048}$/i;
export const callId: TextRule = /^c-[\w-]+$/;
export const callTimeout: NumberRule = [1, 300];
export const seconds: NumberRule = [0.1, 86400];
export const name: TextRule = /^(?=.*\S).{1,256}$/s;
export const displayName: TextRule = /^\P{Cc}{0,256}$/u;
// https://www.rfc-editor.org/rfc/rfc7433: values with commas between them, each with its encoding. No encoding has a
// percent sign: `webRtcTransfer` relies on that.
export const uui: TextRule = /^(?=.{1,256}$)([^%,;\s]+;encoding=(base64|jwt|hex)(,(?!$)|$))+$/;
export const digits: TextRule = /^[\d*#a-d]*$/i;
export const method: TextRule = /^(GET|POST)$/;
export const tracks: TextRule = /^((in|out)bound|both)$/;
export const diversionTreatment: TextRule = /^(none|propagate|stack)$/;
export const diversionReason: TextRule =
  /^(unknown|user-busy|no-answer|unavailable|unconditional|time-of-day|do-not-disturb|deflection|follow-me|out-of-service|away)$/;

// A text of no other kind may be as long: the builder tells credentials by it.
export const credential: TextRule = 1024;
export const credentials: RulesFor<Credentials> = { username: credential, password: credential };
export const tag: TextRule = 256;
/** The rules of {@link Credentials}, {@link FallbackCredentials} and {@link Tagged}. */
export const allCredentials: RulesFor<Credentials & FallbackCredentials & Tagged> = {
  username: credential,
  password: credential,
  fallbackUsername: credential,
  fallbackPassword: credential,
  tag,
};

/** `XUrl` and `XMethod`. */
export function webhook<Name extends string>(name: Name): WebhookRules<Name> {
  return { [`${name}Url`]: url, [`${name}Method`]: method } as WebhookRules<Name>;
}

/** `XUrl`, `XMethod`, `XFallbackUrl` and `XFallbackMethod`. */
export function callback<Name extends string>(
  name: Name,
): WebhookRules<Name> & WebhookRules<`${Name}Fallback`> {
  return { ...webhook(name), ...webhook(`${name}Fallback`) };
}

type WebhookRules<Name extends string> = {
  readonly [Attribute in `${Name}Url` | `${Name}Method`]: TextRule;
};
