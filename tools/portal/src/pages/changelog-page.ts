import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { html } from "../html.ts";
import type { ApiModel } from "../model/api.ts";
import type { Page } from "../page.ts";
import { apiPath } from "../render/paths.ts";
import { markdownPage } from "./markdown-page.ts";
import { unreleasedSpec } from "./unreleased-spec.ts";

/**
 * What changed in the package of an API and in its spec: what is not released yet, and each release, whose
 * changelog has the changes of the spec from `npm run release:version`.
 */
export async function changelogPage(root: string, api: ApiModel): Promise<Page> {
  const { package: name, slug } = api.facts;
  const spec = await unreleasedSpec(root, slug);
  return markdownPage({
    path: `${apiPath(api)}changelog/`,
    title: `Changelog of ${name}`,
    description: `What changed in ${name} and in its spec.`,
    source: `packages/${slug}/CHANGELOG.md`,
    section: slug,
    kicker: html`<a href="${apiPath(api)}">${api.facts.name}</a>`,
    kind: "page",
    body: changesOf(root, slug, name, "##", `### Changes of the spec\n\n${spec}`),
  });
}

/** The changelogs of what no API owns, and the way to the others. */
export function allChangelogsPage(root: string, apis: readonly ApiModel[]): Page {
  const links = apis.map((api) => `- [${api.facts.package}](${apiPath(api)}changelog/)`);
  const shared = [
    ["client-core", "@telespec/client-core"],
    ["mock", "@telespec/mock"],
  ] as const;
  const sections = shared.map(
    ([folder, name]) => `## ${name}\n\n${changesOf(root, folder, name, "###")}`,
  );
  return markdownPage({
    path: "/changelog/",
    title: "Changelogs",
    description: "What changed in each package.",
    source: "packages/*/CHANGELOG.md",
    section: undefined,
    kind: "page",
    body: [links.join("\n"), ...sections].join("\n\n"),
  });
}

function changesOf(
  root: string,
  folder: string,
  name: string,
  heading: string,
  spec?: string,
): string {
  const file = join(root, `packages/${folder}/CHANGELOG.md`);
  const pending = pendingChanges(join(root, ".changeset"), name);
  const released = existsSync(file)
    ? readFileSync(file, "utf8")
        .replace(/^# .*\n/, "")
        .replaceAll(/^#(?=#)/gm, heading.slice(1))
    : `${heading} Releases\n\nNothing has been released yet.`;
  return [
    `${heading} Not released yet`,
    pending.length > 0 ? pending.join("\n\n") : "No changes of the package.",
    spec ?? "",
    released.trim(),
  ].join("\n\n");
}

/** The texts of the changesets that name a package: https://github.com/changesets/changesets */
function pendingChanges(folder: string, name: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      const [, head = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const line = head.split("\n").find((one) => one.includes(`"${name}"`));
      return line === undefined ? [] : [`**${line.split(":").at(-1)?.trim()}**: ${body.trim()}`];
    });
}
