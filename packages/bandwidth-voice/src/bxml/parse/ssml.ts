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
    if (!isBxmlError(error) || error.line !== 1 || error.column === undefined) throw error;
    throw located(error.problem, {
      ...error,
      column: Math.max(1, error.column - opening.length),
    });
  }
}
