/** Puts the base path before every link within the site. Text cannot look like one: its quotes are escaped. */
export function applyBase(markup: string, base: string): string {
  return base === "/" ? markup : markup.replaceAll(/ (href|src)="\/(?!\/)/g, ` $1="${base}`);
}

/** The same for Markdown. */
export function applyBaseToMarkdown(markdown: string, prefix: string): string {
  return markdown.replaceAll(/\]\(\/(?!\/)/g, `](${prefix}`);
}
