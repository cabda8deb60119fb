/**
 * Texts of a given length that are otherwise like the one given: one of its characters is repeated or
 * left out. At which place that is harmless depends on the rules, so several places are tried.
 */
export function ofLength(text: string, length: number): string[] {
  const last = text.length - 1;
  const places = [last, text.length >> 1, 1, 0, 4, 6, 8, last - 1];
  const inside = text === "" ? [0] : places.filter((at) => at >= 0 && at <= last);
  return [...new Set(inside.map((at) => resize(text, Math.max(0, length), at)))];
}

function resize(text: string, length: number, at: number): string {
  const more = length - text.length;
  if (more <= 0) {
    const start = Math.min(at, length);
    return text.slice(0, start) + text.slice(start - more);
  }
  const repeated = text[at] ?? "a";
  return text.slice(0, at) + repeated.repeat(more) + text.slice(at);
}

/** Texts that few patterns and formats allow. */
export function strangeTexts(text: string): string[] {
  return [
    "",
    " ",
    "!",
    "not valid",
    `${text} `,
    ` ${text}`,
    `${text}\n`,
    `${text}\u0000`,
    `${text}!`,
    `x${text}`,
    text.toUpperCase(),
    text.toLowerCase(),
    text.slice(1),
    text.slice(0, -1),
    "http://[",
    "::",
  ];
}
