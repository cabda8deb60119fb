import { isBxmlError, type SpeakSentenceVerb, type SsmlElement } from "../../bxml.ts";
import { located } from "./position.ts";
import { readElement } from "./read-element.ts";
import { placed, readContents, readXml } from "./xml.ts";

const opening = "<SpeakSentence>";

/**
 * Reads a text with SSML in it, for {@link speakSentence}. Only the elements of SSML that the platform speaks
 * are allowed, with their attributes; `&` and `<` must be escaped in it.
 *
 * @example
 * speakSentence(...ssml('Press <emphasis level="strong">one</emphasis>.'));
 * @param text from a source that you trust with the voice: what it says is spoken. It can add no verb.
 * @throws BxmlError with `line` and `column`.
 */
export function ssml(text: string): readonly (string | SsmlElement)[] {
  try {
    // What is no text is refused there, by its own type.
    const wrapped = typeof text === "string" ? `${opening}${text}</SpeakSentence>` : text;
    const { xml, root } = readXml(wrapped);
    const { children, offsets } = readContents(xml, root);
    const verb = placed(xml, root, offsets, () => readElement(root.name, {}, children));
    return (verb as SpeakSentenceVerb).children;
  } catch (error) {
    if (!isBxmlError(error) || error.line === undefined || error.column === undefined) throw error;
    const { problem, line, column } = error;
    const own = line === 1 ? column - opening.length : column;
    // What is never closed is missed behind the text, in the end tag that stands around it.
    const end = (String(text).split(/\r\n?|\n/)[line - 1] ?? "").length + 1;
    throw located(problem, { ...error, column: Math.min(Math.max(1, own), end) });
  }
}
