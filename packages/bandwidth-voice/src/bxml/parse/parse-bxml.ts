import { type Bxml, BxmlError, bxml, response, type Verb } from "../../bxml.ts";
import { fail } from "./position.ts";
import { placed, readContents, readXml } from "./xml.ts";

/**
 * Reads a BXML document and checks every rule that the functions of `@telespec/bandwidth-voice/bxml` check.
 * `String(parseBxml(xml))` is the document without comments and without white space between verbs.
 *
 * External and own entities, and documents over 64 KB or deeper than 32 elements, are refused: it is safe for
 * text from anywhere.
 *
 * @param xml a document with the root element `Response` or `Bxml`
 * @throws BxmlError with `line` and `column`.
 */
export function parseBxml(xml: string): Bxml {
  const source = readXml(xml);
  const { root } = source;
  if (root.name !== "Response" && root.name !== "Bxml")
    throw fail(
      source.xml,
      root.start,
      "is not the root of a BXML document; <Response> and <Bxml> are",
      { element: root.name },
    );
  const [attribute] = Object.keys(root.attributes);
  const { children, offsets } = readContents(source.xml, root);
  const kept = children.flatMap((child, index) =>
    typeof child === "string" && child.trim() === "" ? [] : [index],
  );
  const build = root.name === "Bxml" ? bxml : response;
  return placed(
    source.xml,
    root,
    kept.map((index) => offsets[index] ?? root.start),
    () => {
      if (attribute !== undefined)
        throw new BxmlError("stands where no attribute is allowed", {
          element: root.name,
          attribute,
        });
      // What is no verb is refused by name.
      return build<Verb[]>(...kept.map((index) => children[index] as Verb));
    },
  );
}
