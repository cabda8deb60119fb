import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { drawDiagram } from "../diagrams/draw-diagram.ts";
import type { ApiModel } from "../model/api.ts";
import type { Page } from "../page.ts";
import { Problem } from "../problem.ts";
import { linkInSpec } from "../render/paths.ts";
import { markdownPage } from "./markdown-page.ts";

/** A guide as it is written. */
export interface Guide {
  readonly file: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly order: number;
  readonly body: string;
}

/**
 * Reads the guides of a folder, in their order.
 *
 * @throws Problem when one lacks its title, its description or its place
 */
export function readGuides(folder: string): Guide[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => readGuide(join(folder, name)))
    .sort((one, other) => one.order - other.order);
}

function readGuide(path: string): Guide {
  const file = `tools/portal/guides/${basename(path)}`;
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path, "utf8")) ?? [];
  const data: unknown = parse(head ?? "");
  if (
    body === undefined ||
    typeof data !== "object" ||
    data === null ||
    !("title" in data && "description" in data && "order" in data) ||
    typeof data.title !== "string" ||
    typeof data.description !== "string" ||
    typeof data.order !== "number"
  ) {
    throw new Problem(
      file,
      "it must begin with title, description and order between lines of ---.",
    );
  }
  const { title, description, order } = data;
  return { file, slug: basename(path, ".md"), title, description, order, body };
}

/** The pages of the guides. */
export function guidePages(apis: readonly ApiModel[], guides: readonly Guide[]): Page[] {
  return guides.map((guide) =>
    markdownPage({
      path: `/guides/${guide.slug}/`,
      title: guide.title,
      description: guide.description,
      lead: guide.description,
      source: guide.file,
      section: "guides",
      body: guide.body,
      kind: "guide",
      linkOf: (code) => linkInApis(apis, code),
      diagram: (name) => drawDiagram(guide.file, name),
    }),
  );
}

/** A name that several APIs have leads nowhere by itself: the guide has to link it. */
function linkInApis(apis: readonly ApiModel[], code: string): string | undefined {
  const found = apis.map((api) => linkInSpec(api)(code)).filter((path) => path !== undefined);
  return found.length === 1 ? found[0] : undefined;
}
