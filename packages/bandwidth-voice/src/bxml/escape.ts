// What is not plain ASCII.
const special = /[^ !#-%'-;=?-~]/;
// https://www.w3.org/TR/xml/#charsets: no control characters, and no half of a surrogate pair.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const notXml = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff\p{Cs}]/u;

/**
 * A text as it stands between tags or in a double-quoted attribute, so that a parser gives back exactly the
 * same text. White space other than the blank is written as a reference, too: a parser would change it.
 * `undefined` if XML cannot hold a character of it, such as NUL.
 */
export function escapeXml(text: string): string | undefined {
  if (!special.test(text)) return text;
  return notXml.test(text)
    ? undefined
    : text.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
