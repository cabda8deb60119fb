import type { XmlDocument, xmlDocument } from "@telespec/client-core";
import { fail } from "./bxml-error.ts";
import { kindOf, source, toXml } from "./element.ts";
import type { Verb } from "./verb.ts";

// client-core's own value, without importing client-core: this entry stands alone.
const brand: typeof xmlDocument = /* @__PURE__ */ Symbol.for(
  "telespec.xml-document",
) as typeof xmlDocument;

/**
 * A BXML document, checked: `String(document)` is its XML. The answer to a webhook, or the body of
 * `updateCallBxml`. `Verbs` are the verbs that are in it: `Bxml<ConferenceVerb>` can be run in a conference.
 */
export interface Bxml<Verbs extends Verb = Verb> extends XmlDocument {
  /** The name of the root element. */
  readonly root: BxmlRoot;
  /** The verbs, in the order in which they run. */
  readonly verbs: readonly Verbs[];
}

/** Names of the root element: `Response` answers a webhook, `Bxml` is sent in a request; both run alike. */
export type BxmlRoot = "Response" | "Bxml";

/**
 * A document with the root element `Response`. Without verbs it hangs up; so does a document whose verbs are
 * done, unless one of them asked for more BXML.
 *
 * @example
 * response(speakSentence("Goodbye"), hangup());
 * @throws BxmlError for anything but a verb, for `<StartGather>` beside `<Forward>`, and for more than 64 KB.
 * @see https://dev.bandwidth.com/docs/voice/bxml
 */
export function response<Verbs extends readonly Verb[]>(...verbs: Verbs): Bxml<Verbs[number]> {
  return build("Response", verbs);
}

/**
 * A document with the root element `Bxml`, which the platform takes wherever it takes {@link response}.
 *
 * @throws BxmlError as {@link response} does.
 */
export function bxml<Verbs extends readonly Verb[]>(...verbs: Verbs): Bxml<Verbs[number]> {
  return build("Bxml", verbs);
}

// The types of values, the elements of SSML, and elements that stand inside verbs only.
const other = /^([a-z]|Phone|Sip|\w+Param|End)/;

function build<Verbs extends Verb>(root: BxmlRoot, verbs: readonly Verbs[]): Bxml<Verbs> {
  let xml = `<?xml version="1.0" encoding="UTF-8"?><${root}>`;
  const kinds: string[] = [];
  for (const verb of verbs) {
    const kind = kindOf(verb);
    if (other.test(kind)) fail(`takes verbs, got ${kind}`, root, kinds.length);
    kinds.push(kind);
    xml += verb[source];
  }
  const gather = kinds.indexOf("StartGather");
  if (gather >= 0 && kinds.includes("Forward"))
    fail("has StartGather beside Forward", root, gather);
  xml += `</${root}>`;
  // No character takes more than three bytes per UTF-16 unit.
  const size = xml.length > 21845 ? new TextEncoder().encode(xml).length : 0;
  if (size > 65536) fail(`has ${size} bytes, more than 64 KB`, root);
  Object.freeze(verbs);
  return Object.freeze({ root, verbs, [brand]: true, [source]: xml, toString: toXml } as const);
}
