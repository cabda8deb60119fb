import { parseXml, XmlElement, XmlError, XmlText } from "@rgrove/parse-xml";
import { type BxmlElement, isBxmlError } from "../../bxml.ts";
import { kindOf } from "../element.ts";
import { guard } from "./guard.ts";
import { attributeOffset, fail } from "./position.ts";
import { readElement } from "./read-element.ts";

/** Text that is read: white space and all, so that offsets hold. */
export interface Source {
  readonly xml: string;
  readonly root: XmlElement;
}

/** What stands in an element, and where each of it begins. */
export interface Contents {
  readonly children: readonly (string | BxmlElement)[];
  readonly offsets: readonly number[];
}

/**
 * Reads XML. Comments and instructions are left out, sections of character data are text.
 *
 * @throws BxmlError with line and column if it is not well-formed, too large, too deep, or has a DOCTYPE.
 */
export function readXml(text: string): Source {
  if (typeof text !== "string") throw fail("", 0, `takes a text, got ${kindOf(text)}`);
  // https://www.w3.org/TR/xml/#sec-line-ends; the XML parser takes quadratic time for it.
  const xml = text.replace(/\r\n?/g, "\n");
  guard(xml);
  try {
    const { root } = parseXml(xml, { includeOffsets: true });
    if (root === null) throw fail(xml, 0, "there is no element");
    return { xml, root };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    // Its own message quotes the text, which may hold a secret.
    const [reason] = error.message.split(" (line ");
    throw fail(xml, offsetOf(error.pos, xml), `this is not well-formed XML: ${reason}`);
  }
}

/** Checks what stands in an element, innermost first. */
export function readContents(xml: string, parent: XmlElement): Contents {
  const children: (string | BxmlElement)[] = [];
  const offsets: number[] = [];
  for (const child of parent.children) {
    if (child instanceof XmlElement) children.push(read(xml, child));
    else if (child instanceof XmlText) children.push(child.text);
    else continue;
    offsets.push(child.start);
  }
  return { children, offsets };
}

/** Runs a check and says where in the text it failed. */
export function placed<Result>(
  xml: string,
  { start, attributes }: Pick<XmlElement, "start" | "attributes">,
  offsets: readonly number[],
  check: () => Result,
): Result {
  try {
    return check();
  } catch (error) {
    if (!isBxmlError(error)) throw error;
    const { attribute, child } = error;
    const inside = child === undefined ? undefined : offsets[child];
    const offset =
      attribute !== undefined && Object.hasOwn(attributes, attribute)
        ? attributeOffset(xml, start, attribute)
        : (inside ?? start);
    throw fail(xml, offset, error.problem, error);
  }
}

function read(xml: string, element: XmlElement): BxmlElement {
  const { children, offsets } = readContents(xml, element);
  return placed(xml, element, offsets, () =>
    readElement(element.name, element.attributes, children),
  );
}

/** The XML parser counts characters; strings count UTF-16 units. */
function offsetOf(characters: number, xml: string): number {
  let offset = 0;
  for (let left = characters; left > 0 && offset < xml.length; left--)
    offset += (xml.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
}
