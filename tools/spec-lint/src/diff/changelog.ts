import type { Change, Level } from "./change.ts";

const HEADINGS: Record<Level, string> = {
  breaking: "Breaking",
  additive: "Additive",
  editorial: "Editorial",
};

/** The changes of one spec in Markdown, under a title. */
export function formatChangelog(title: string, changes: readonly Change[]): string {
  return `## ${title}\n\n${formatChanges("###", changes)}`;
}

/**
 * The changes of one spec in Markdown, the breaking ones first.
 *
 * @param hashes what a heading begins with, such as `###`
 */
export function formatChanges(hashes: string, changes: readonly Change[]): string {
  const lines = changes.length === 0 ? ["No changes.", ""] : [];
  for (const [level, heading] of Object.entries(HEADINGS)) {
    const some = changes.filter((change) => change.level === level);
    if (some.length === 0) continue;
    lines.push(`${hashes} ${heading}`, "");
    for (const { where, what } of some) lines.push(`- ${where}: ${oneLine(what)}`);
    lines.push("");
  }
  return lines.join("\n");
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ").trim();
}
