import * as group from "../attribute-groups.ts";
import { type Defined, join, type RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";

/** Attributes of {@link startGather}. */
export interface StartGatherAttributes extends group.Credentials, group.Tagged {
  /** Where a `dtmf` event goes for each digit. */
  dtmfUrl: string;
  /** Default `POST`. */
  dtmfMethod?: group.HttpMethod | undefined;
}

/** `<StartGather>`, made by {@link startGather}. */
export type StartGatherVerb = BxmlElement<"StartGather", StartGatherAttributes, never>;

/**
 * Reports each digit from now on, while the verbs after it run. Pauses during a `<Gather>`; cannot be in one
 * document with `<Forward>`.
 *
 * @throws BxmlError if an attribute breaks a rule.
 * @see https://dev.bandwidth.com/docs/voice/bxml/startGather
 */
export const startGather: Defined & ((attributes: StartGatherAttributes) => StartGatherVerb) =
  /* @__PURE__ */ element(
    "StartGather",
    /* @__PURE__ */ join(/* @__PURE__ */ group.webhook("dtmf"), group.credentials, {
      tag: group.tag,
    }) satisfies RulesFor<StartGatherAttributes>,
    [],
    ["dtmfUrl"],
  );
