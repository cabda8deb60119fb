import { fail } from "./position.ts";

const maxBytes = 65536;
// Response, Gather, SpeakSentence, p and s leave room for 27 phrases of SSML inside one another.
const maxDepth = 32;

/**
 * Refuses what must not reach the XML parser: text over 64 KB, document type declarations (external entities
 * and entities that grow), and elements nested so deeply that a recursive parser runs out of stack. It reads
 * each character at most twice, and stops where the parser will stop.
 */
export function guard(xml: string): void {
  const size = new TextEncoder().encode(xml).length;
  if (size > maxBytes)
    throw fail(xml, 0, `the text has ${size} bytes; BXML has at most ${maxBytes} (64 KB)`);

  let depth = 0;
  let at = xml.indexOf("<");
  while (at >= 0) {
    const end = endOfMarkup(xml, at);
    if (xml.startsWith("<!", at) && !/^<!(--|\[CDATA\[)/.test(xml.slice(at, at + 9)))
      throw fail(xml, at, "declarations such as <!DOCTYPE> are not allowed; take it out");
    if (end < 0) return;
    if (xml.startsWith("</", at)) depth--;
    else if (!/[!?]/.test(xml.charAt(at + 1)) && xml.charAt(end - 2) !== "/") depth++;
    if (depth > maxDepth)
      throw fail(xml, at, `elements stand more than ${maxDepth} deep in one another`);
    at = xml.indexOf("<", end);
  }
}

/** Where the tag, comment, section or instruction that begins at `<` is over; -1 if it never is. */
function endOfMarkup(xml: string, start: number): number {
  for (const [open, close] of [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ] as const)
    if (xml.startsWith(open, start)) return after(xml, close, start + open.length);

  // A tag: `>` may stand in quotes.
  for (let at = start + 1; at < xml.length; at++) {
    const character = xml.charAt(at);
    if (character === ">") return at + 1;
    if (character === '"' || character === "'") {
      at = xml.indexOf(character, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

function after(xml: string, text: string, from: number): number {
  const at = xml.indexOf(text, from);
  return at < 0 ? -1 : at + text.length;
}
