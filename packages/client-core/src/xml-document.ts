/** The key of an {@link XmlDocument}'s brand: the same in every copy of this package. */
export const xmlDocument: unique symbol = /* @__PURE__ */ Symbol.for("telespec.xml-document");

/**
 * An XML document that was built, not written: `String(document)` is its text. A request body of an XML
 * media type is such a document or a string. Only a builder of this project can make one, such as
 * `@telespec/bandwidth-voice/bxml`: no other object passes.
 */
export interface XmlDocument {
  readonly [xmlDocument]: true;
  toString(): string;
}

/** Whether a value is an {@link XmlDocument}, made by this copy of the package or another. */
export function isXmlDocument(value: unknown): value is XmlDocument {
  return (value as Partial<XmlDocument> | null | undefined)?.[xmlDocument] === true;
}
