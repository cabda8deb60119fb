import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { html } from "../html.ts";
import type { ApiModel } from "../model/api.ts";
import type { Page } from "../page.ts";
import { allChangelogsPage, changelogPage } from "../pages/changelog-page.ts";
import { coveragePage } from "../pages/coverage-page.ts";
import { errorsPage } from "../pages/errors-page.ts";
import { type Guide, guidePages } from "../pages/guides.ts";
import { guidesPage } from "../pages/guides-page.ts";
import { homePage } from "../pages/home-page.ts";
import { markdownPage } from "../pages/markdown-page.ts";
import { operationPage } from "../pages/operation-page.ts";
import { overviewPage } from "../pages/overview-page.ts";
import { schemaIndexPage, schemaPage } from "../pages/schema-page.ts";
import { apiPath, linkInSpec } from "../render/paths.ts";

/** Makes all pages of the site. */
export async function collectPages(
  root: string,
  apis: readonly ApiModel[],
  guides: readonly Guide[],
): Promise<Page[]> {
  const changelogs = await Promise.all(apis.map((api) => changelogPage(root, api)));
  return [
    homePage(apis, guides),
    errorsPage(apis),
    coveragePage(root, apis),
    allChangelogsPage(root, apis),
    guidesPage(guides),
    ...guidePages(apis, guides),
    ...apis.flatMap((api) => [
      overviewPage(api),
      ...[...api.operations, ...api.webhooks].map((operation) => operationPage(api, operation)),
      schemaIndexPage(api),
      ...[...api.schemas].map(([name, schema]) => schemaPage(api, name, schema)),
      deviationsPage(root, api),
    ]),
    ...changelogs,
  ];
}

function deviationsPage(root: string, api: ApiModel): Page {
  const source = `specs/${api.facts.slug}/DEVIATIONS.md`;
  const file = join(root, source);
  return markdownPage({
    path: `${apiPath(api)}deviations/`,
    title: `Deviations of ${api.facts.name}`,
    description: "Where this description differs from the published file, and why.",
    source,
    section: api.facts.slug,
    kicker: html`<a href="${apiPath(api)}">${api.facts.name}</a>`,
    kind: "page",
    body: existsSync(file)
      ? readFileSync(file, "utf8").replace(/^# .*\n/, "")
      : `There is no list: nothing says where this description differs. It would stand in \`${source}\`.`,
    linkOf: linkInSpec(api),
  });
}
