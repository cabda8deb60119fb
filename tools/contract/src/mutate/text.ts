/**
 * Texts of a given length that are otherwise like the one given: one of its characters is repeated or
 * left out. At which place that is harmless depends on the rules, so several places are tried.
 */
export function ofLength(text: string, length: number): string[] {
  const places = [...new Set([text.length - 1, text.length >> 1, 1, 0, 4, 6, 8, text.length - 2])];
  return [
    ...new Set(places.filter((at) => at >= 0 || text === "").map((at) => resize(text, length, at))),
  ];
}

function resize(text: string, length: number, at: number): string {
  const more = length - text.length;
  if (more <= 0) return text.slice(0, Math.max(0, at + more)) + text.slice(Math.max(at, -more));
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
