import { BxmlError, type BxmlPlace } from "../../bxml.ts";

/** An error at a place in the text; its message says the place, too. */
export function fail(
  xml: string,
  offset: number,
  problem: string,
  place: BxmlPlace = {},
): BxmlError {
  const before = xml.slice(0, offset);
  const line = before.split("\n").length;
  const column = offset - before.lastIndexOf("\n");
  return located(problem, { ...place, line, column });
}

/** An error whose message says the line and the column. */
export function located(problem: string, place: BxmlPlace): BxmlError {
  const { element, attribute, child, line, column } = place;
  const error = new BxmlError(problem, { element, attribute, child, line, column });
  error.message += ` (line ${line}, column ${column})`;
  return error;
}

/**
 * Where an attribute begins in its start tag; where the tag begins if the attribute is not there.
 *
 * @param start where the tag begins in well-formed XML
 */
export function attributeOffset(xml: string, start: number, attribute: string): number {
  const pairs = /\s([^\s=]+)\s*=\s*("[^"]*"|'[^']*')|>/g;
  pairs.lastIndex = start;
  for (let pair = pairs.exec(xml); pair?.[1] !== undefined; pair = pairs.exec(xml))
    if (pair[1] === attribute) return pair.index + 1;
  return start;
}
