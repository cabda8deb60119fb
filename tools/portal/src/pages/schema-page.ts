import { html } from "../html.ts";
import type { ApiModel, ApiOperation } from "../model/api.ts";
import { propertiesOf } from "../model/object-view.ts";
import type { Schema } from "../model/openapi.ts";
import type { Page, SearchEntry } from "../page.ts";
import { createIds } from "../render/ids.ts";
import { apiPath, operationPath, schemaPath } from "../render/paths.ts";
import { renderConstraints, renderSchema, renderText } from "../render/properties.ts";
import { rulesOf } from "../render/rules-of.ts";
import { plainType } from "../render/type-text.ts";
import { slug } from "../slug.ts";
import { schemaMarkdown } from "./operation-markdown.ts";

/** The page of a schema: what it is, its properties, and where it is used. */
export function schemaPage(api: ApiModel, name: string, schema: Schema): Page {
  const ids = createIds();
  const properties = propertiesOf(api, schema);
  const users = usersOf(api, name);
  const content = html`<p class="kicker"><a href="${apiPath(api)}">${api.facts.name}</a> · <a href="${apiPath(api)}schemas/">Schemas</a></p>
<h1>${name}</h1>
<p class="operation-id">Type <code>${plainType(api, schema)}</code></p>
${renderText(api, schema.description ?? "")}
${renderConstraints(rulesOf(api, schema))}
${renderSchema({ api, ids, prefix: "", within: [name] }, schema)}
${
  users.length > 0 &&
  html`<h2 id="used-by">Used by</h2><ul>${users.map(({ path, label }) => html`<li><a href="${path}"><code>${label}</code></a></li>`)}</ul>`
}`;
  return {
    path: schemaPath(api, name),
    title: `${name}: schema`,
    description: `The schema ${name} of ${api.facts.name}.`,
    source: `specs/${api.facts.slug}, schema ${name}`,
    section: api.facts.slug,
    content,
    headings: users.length > 0 ? [{ id: "used-by", text: "Used by", level: 2 }] : [],
    markdown: schemaMarkdown(api, name, schema),
    search: [
      {
        path: schemaPath(api, name),
        name,
        kind: "schema",
        where: `${api.facts.name}: schema`,
        text: `${schema.description ?? ""} ${properties.map((property) => property.name).join(" ")}`,
      },
      ...properties.map(
        (property): SearchEntry => ({
          path: `${schemaPath(api, name)}#${slug(property.name)}`,
          name: `${name}.${property.name}`,
          kind: "field",
          where: `${api.facts.name}: field`,
          text: property.schema.description ?? "",
        }),
      ),
    ],
  };
}

interface User {
  readonly path: string;
  readonly label: string;
}

/** The operations, events and schemas that mention a schema directly. */
function usersOf(api: ApiModel, name: string): User[] {
  const ref = `"#/components/schemas/${name}"`;
  const mentions = (value: unknown) => JSON.stringify(value)?.includes(`"$ref":${ref}`) === true;
  const byOperation = ({ body, responses, parameters }: ApiOperation) =>
    mentions(parameters) ||
    mentions(body?.contents.map(({ schema }) => schema)) ||
    mentions(responses.map(({ contents }) => contents.map(({ schema }) => schema)));
  const operations = [...api.operations, ...api.webhooks].filter(byOperation);
  const schemas = [...api.schemas].filter(([other, schema]) => other !== name && mentions(schema));
  return [
    ...operations.map((one) => ({ path: operationPath(api, one), label: one.name })),
    ...schemas.map(([other]) => ({ path: schemaPath(api, other), label: other })),
  ];
}

/** The list of an API's schemas. */
export function schemaIndexPage(api: ApiModel): Page {
  const items = [...api.schemas].map(([name, { description = "" }]) => {
    const [summary = ""] = description.split(/(?<=\.)\s/);
    return { name, summary };
  });
  const title = `Schemas of ${api.facts.name}`;
  return {
    path: `${apiPath(api)}schemas/`,
    title,
    description: `All schemas of ${api.facts.name}.`,
    source: `specs/${api.facts.slug}`,
    section: api.facts.slug,
    content: html`<p class="kicker"><a href="${apiPath(api)}">${api.facts.name}</a></p><h1>Schemas</h1><dl class="list">${items.map(({ name, summary }) => html`<div><dt><a href="${schemaPath(api, name)}">${name}</a></dt><dd>${renderText(api, summary, true)}</dd></div>`)}</dl>`,
    headings: [],
    markdown: `# ${title}\n\n${items.map(({ name, summary }) => `- \`${name}\`: ${summary.trim()}`).join("\n")}\n`,
    search: [],
  };
}
