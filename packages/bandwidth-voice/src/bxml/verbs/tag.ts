import { tag as tagRule } from "../attribute-groups.ts";
import type { Defined } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";

/** `<Tag>`, made by {@link tag}. */
export type TagVerb = BxmlElement<"Tag", object, string>;

/**
 * Sets the text of yours that comes back in all later events of the call.
 *
 * @param text at most 256 characters; the platform cuts white space off both ends, and a blank text clears
 * @throws BxmlError if the text is too long.
 * @see https://dev.bandwidth.com/docs/voice/bxml/tag
 */
export const tag: Defined & ((text: string) => TagVerb) = /* @__PURE__ */ element(
  "Tag",
  {},
  tagRule,
);
