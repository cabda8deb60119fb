/**
 * A doc comment.
 *
 * @param indent the white space before it
 * @param paragraphs Markdown; empty and absent ones are left out
 * @param tags lines that begin with a TSDoc tag
 */
export function docComment(
  indent: string,
  paragraphs: readonly (string | undefined)[],
  tags: readonly string[] = [],
): string {
  const body = paragraphs.map((paragraph) => prose(paragraph ?? "")).filter((part) => part !== "");
  const closing = tags.map((tag) => safe(oneLine(tag))).join("\n");
  const lines = [...body, ...(closing === "" ? [] : [closing])].join("\n\n").split("\n");
  const [only = ""] = lines;
  if (lines.length === 1 && only === "") return "";
  if (lines.length === 1 && indent.length + only.length <= 93) return `${indent}/** ${only} */\n`;
  const middle = lines.map((line) => (line === "" ? `${indent} *` : `${indent} * ${line}`));
  return `${indent}/**\n${middle.join("\n")}\n${indent} */\n`;
}

/** Text from a spec, made fit to stand in a comment. */
function prose(markdown: string): string {
  const lines = markdown.split("\n").map((line) => line.trimEnd());
  // At the beginning of a line, `@` would begin a tag.
  return safe(lines.join("\n").trim()).replace(/^(\s*)@/gm, "$1\\@");
}

function safe(text: string): string {
  return text.replaceAll("*/", "*\\/");
}

/** Text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The first sentence of a description, on one line. */
export function firstSentence(markdown: string): string {
  const [paragraph = ""] = markdown.trim().split(/\n\s*\n/);
  const line = oneLine(paragraph);
  return /^.*?[.!?](?=\s+[A-Z`*_"'([]|$)/.exec(line)?.[0] ?? line;
}
