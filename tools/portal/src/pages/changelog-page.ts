import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { html } from "../html.ts";
import type { ApiModel } from "../model/api.ts";
import type { Page } from "../page.ts";
import { apiPath } from "../render/paths.ts";
import { markdownPage } from "./markdown-page.ts";
import { specDiff } from "./spec-diff.ts";

/** What changed in a package and in its spec, released and not. */
export function changelogPage(root: string, api: ApiModel): Page {
  const name = api.facts.package;
  const changelog = join(root, `packages/${api.facts.slug}/CHANGELOG.md`);
  const released = existsSync(changelog)
    ? readFileSync(changelog, "utf8").replace(/^# .*\n/, "")
    : "Nothing has been released yet.";
  const pending = pendingChanges(join(root, ".changeset"), name);
  const diff = specDiff(root, api.facts.slug);
  const body = [
    pending.length > 0 ? `## Not released yet\n\n${pending.join("\n\n")}` : "",
    diff === undefined ? "" : `## The spec since the last release\n\n${diff}`,
    existsSync(changelog) ? released : `## Releases\n\n${released}`,
  ];
  return markdownPage({
    path: `${apiPath(api)}changelog/`,
    title: `Changelog of ${name}`,
    description: `What changed in ${name} and in its spec.`,
    source: existsSync(changelog) ? `packages/${api.facts.slug}/CHANGELOG.md` : ".changeset",
    section: api.facts.slug,
    kicker: html`<a href="${apiPath(api)}">${api.facts.name}</a>`,
    kind: "page",
    body: body.filter((part) => part !== "").join("\n\n"),
  });
}

/** The texts of the changesets that name a package: https://github.com/changesets/changesets */
function pendingChanges(folder: string, name: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      const [, head = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const bump = head
        .split("\n")
        .find((line) => line.includes(`"${name}"`))
        ?.split(":")[1];
      return bump === undefined ? [] : [`**${bump.trim()}**: ${body.trim()}`];
    });
}
