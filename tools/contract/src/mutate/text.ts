/**
 * Texts of a given length that are otherwise like the one given: one of its characters is repeated or
 * left out. At which place that is harmless depends on the rules, so several places are tried.
 */
export function ofLength(text: string, length: number): string[] {
  const last = text.length - 1;
  const places = [last, text.length >> 1, 1, 0, 4, 6, 8, last - 1];
  const inside = text === "" ? [0] : places.filter((at) => at >= 0 && at <= last);
  const some = inside.map((at) => resize(text, Math.max(0, length), at));
  return [...new Set([...some, ...longer(text, length)])];
}

/** Longer texts of a form that takes no character twice, but a part of it. */
function longer(text: string, length: number): string[] {
  const more = length - text.length;
  if (text === "" || more < 3) return [];
  // Parts after dots, the last one of two letters at least: host names, URNs.
  const last = more % 2 === 1 ? ".aa" : ".aaa";
  const found = [`${text}${".a".repeat((more - last.length) / 2)}${last}`];
  // A fraction of a second: https://www.rfc-editor.org/rfc/rfc3339#section-5.6
  const [, time, zone] = /^(.+T\d\d:\d\d:\d\d)(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  if (time !== undefined) found.push(`${time}.${"0".repeat(more - 1)}${zone}`);
  return found;
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
