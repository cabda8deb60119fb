import * as group from "../attribute-groups.ts";
import { type Defined, join, type RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";

/** Attributes of {@link redirect}. */
export interface RedirectAttributes
  extends group.Credentials,
    group.FallbackCredentials,
    group.Tagged {
  /** Where the `redirect` event goes; its reply runs next. */
  redirectUrl: string;
  /** Default `POST`. */
  redirectMethod?: group.HttpMethod | undefined;
  /** Asked if `redirectUrl` does not answer. */
  redirectFallbackUrl?: string | undefined;
  /** Default `POST`. */
  redirectFallbackMethod?: group.HttpMethod | undefined;
}

/** `<Redirect>`, made by {@link redirect}. */
export type RedirectVerb = BxmlElement<"Redirect", RedirectAttributes, never>;

/**
 * Asks a URL for the BXML that runs next. The verbs after it never run.
 *
 * @throws BxmlError if an attribute breaks a rule.
 * @see https://dev.bandwidth.com/docs/voice/bxml/redirect
 */
export const redirect: Defined & ((attributes: RedirectAttributes) => RedirectVerb) =
  /* @__PURE__ */ element(
    "Redirect",
    /* @__PURE__ */ join(
      /* @__PURE__ */ group.callback("redirect"),
      group.allCredentials,
    ) satisfies RulesFor<RedirectAttributes>,
    [],
    ["redirectUrl"],
  );
