import type { ApiModel } from "../model/api.ts";
import type { Page } from "../page.ts";

/** The list of pages for programs that read: https://llmstxt.org/ */
export function llmsText(
  apis: readonly ApiModel[],
  pages: readonly Page[],
  prefix: string,
): string {
  const line = ({ path, title, description }: Page) =>
    `- [${title}](${prefix}${path.slice(1)}index.md): ${description}`;
  const section = (title: string, chosen: readonly Page[]) =>
    `## ${title}\n\n${chosen.map(line).join("\n")}\n`;
  const [home] = pages;
  return [
    "# telespec\n",
    `> ${home?.description ?? ""}\n`,
    section(
      "General",
      pages.filter(({ section: part, path }) => part === undefined && path !== "/"),
    ),
    section(
      "Guides",
      pages.filter(({ section: part }) => part === "guides"),
    ),
    ...apis.map(({ facts }) =>
      section(
        facts.name,
        pages.filter((page) => page.section === facts.slug),
      ),
    ),
  ].join("\n");
}
