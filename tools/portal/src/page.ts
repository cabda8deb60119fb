import type { Html } from "./html.ts";
import type { Heading } from "./markdown/markdown.ts";

/** A page of the site. Links in it begin at the root of the site; the base path comes at the end. */
export interface Page {
  /** Where it stands, such as `/errors/`. */
  readonly path: string;
  readonly title: string;
  /** One sentence, for search engines and for `llms.txt`. */
  readonly description: string;
  /** The file to look into when something on the page is wrong. */
  readonly source: string;
  /** The part of the site: an API's slug, or `guides`. */
  readonly section: string | undefined;
  readonly content: Html;
  /** How it is laid out: as text with its contents beside it, as text with samples beside it, or over the whole width. */
  readonly layout?: "reference" | "wide";
  readonly headings: readonly Heading[];
  /** The same page as Markdown; empty where that is of no use. */
  readonly markdown: string;
  readonly search: readonly SearchEntry[];
}

/** Something that can be found. */
export interface SearchEntry {
  /** Where it stands, with an anchor if it is a part of a page. */
  readonly path: string;
  /** What a reader would type to get here: an operationId, a schema, an error code, a heading. */
  readonly name: string;
  readonly kind: SearchKind;
  /** What is shown below the name. */
  readonly where: string;
  readonly text: string;
}

/** What is found, the most sought kind first: among equal names, the earlier kind leads. */
export const searchKinds = [
  "operation",
  "webhook",
  "schema",
  "error",
  "guide",
  "page",
  "field",
] as const;

export type SearchKind = (typeof searchKinds)[number];
