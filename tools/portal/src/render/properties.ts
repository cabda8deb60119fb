import { type Html, html } from "../html.ts";
import { codeBlock } from "../markdown/code-block.ts";
import { renderMarkdown } from "../markdown/markdown.ts";
import type { ApiModel } from "../model/api.ts";
import {
  componentOf,
  follow,
  type PropertyView,
  propertiesOf,
  variantsOf,
} from "../model/object-view.ts";
import type { Schema } from "../model/openapi.ts";
import { slug } from "../slug.ts";
import { type Constraint, exampleValues } from "./constraints.ts";
import type { Ids } from "./ids.ts";
import { linkInSpec, schemaPath } from "./paths.ts";
import { rulesOf } from "./rules-of.ts";
import { typeText } from "./type-text.ts";

/** Where a value is shown: its API, the ids of the page, and what their ids begin with. */
export interface PropertyContext {
  readonly api: ApiModel;
  readonly ids: Ids;
  readonly prefix: string;
  /** The components around this place; one that contains itself is linked, not unfolded. */
  readonly within: readonly string[];
}

/** Everything about a schema but its own description: variants, properties, items. */
export function renderSchema(context: PropertyContext, schema: Schema): Html {
  const { api } = context;
  const whole = follow(api, schema);
  const variants = variantsOf(whole);
  const properties = propertiesOf(api, whole);
  return html`${variants.length > 0 && renderVariants(context, variants)}${
    properties.length > 0 &&
    html`<ul class="props">${properties.map((property) => renderProperty(context, property))}</ul>`
  }${renderConditions(whole)}${whole.items !== undefined && renderSchema(context, whole.items)}`;
}

/** Rules that one property sets for others. The text says what they mean; here they stand as they are. */
function renderConditions({ dependentSchemas, if: condition, then, else: otherwise, not }: Schema) {
  const rules = { dependentSchemas, if: condition, then, else: otherwise, not };
  if (Object.values(rules).every((rule) => rule === undefined)) return false;
  return html`<details class="inner"><summary>Rules between properties, as JSON Schema</summary>${codeBlock(JSON.stringify(rules, undefined, 2), "json", "JSON Schema")}</details>`;
}

/** So many alternatives can be unfolded in their place; more of them are only linked. */
const mostUnfolded = 4;

function renderVariants(context: PropertyContext, variants: readonly Schema[]): Html {
  const { api, prefix } = context;
  const items = variants.map((variant) => {
    const name = componentOf(variant);
    const { description = "" } = follow(api, variant);
    const [summary = ""] = description.split(/(?<=\.)\s/);
    return html`<li>${name === undefined ? typeText(api, variant) : html`<a href="${schemaPath(api, name)}">${name}</a>`}${summary !== "" && html`: ${renderText(api, summary, true)}`}${name === undefined && renderConstraints(rulesOf(api, variant))}${
      variants.length <= mostUnfolded &&
      renderInner({ ...context, prefix: slug(`${prefix}-${name ?? "variant"}`) }, variant)
    }</li>`;
  });
  return html`<p>One of:</p><ul>${items}</ul>`;
}

function renderProperty(context: PropertyContext, { name, schema, required }: PropertyView): Html {
  return renderValue(context, { name, schema, required, description: schema.description });
}

/** One named value: a property, a parameter or a header. */
export interface NamedValue {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  readonly description: string | undefined;
  /** A word beside the name, such as `deprecated`. */
  readonly note?: string | undefined;
  /** Example values that stand outside the schema. */
  readonly examples?: readonly string[];
}

/** A named value as an item of a list: type, rules, text, and what is inside it. */
export function renderValue(context: PropertyContext, value: NamedValue): Html {
  const { api, ids, prefix, within } = context;
  const { name, schema, required, note } = value;
  const whole = follow(api, schema);
  const id = ids.free(slug(prefix === "" ? name : `${prefix}-${name}`));
  const description = value.description ?? whole.description ?? "";
  const examples = [...(value.examples ?? []), ...exampleValues(whole)];
  return html`<li id="${id}"><div class="prop-head"><a class="prop-name" href="#${id}"><code>${name}</code></a> <span class="type">${typeText(api, schema)}</span>${required && html` <span class="required">required</span>`}${note !== undefined && html` <span class="note">${note}</span>`}</div>${
    description !== "" && renderText(api, description)
  }${renderConstraints(rulesOf(api, schema), examples)}${renderInner(
    { ...context, prefix: id, within },
    schema,
  )}</li>`;
}

/** Rules and examples as a list of terms. */
export function renderConstraints(
  constraints: readonly Constraint[],
  examples: readonly string[] = [],
): Html | false {
  const distinct = [...new Set(examples)];
  const rows: readonly Constraint[] =
    distinct.length > 0 ? [...constraints, { label: "Example", values: distinct }] : constraints;
  if (rows.length === 0) return false;
  return html`<dl class="rules">${rows.map(
    ({ label, values, inWords }) =>
      html`<div><dt>${label}</dt><dd>${values.map((value, index) => html`${index > 0 ? ", " : ""}${inWords === true ? value : html`<code>${value}</code>`}`)}</dd></div>`,
  )}</dl>`;
}

/** What is inside a value, folded away: the properties of an object, of a component, of array items. */
function renderInner(context: PropertyContext, schema: Schema): Html | false {
  const inner = schema.items ?? schema;
  const component = componentOf(inner);
  const whole = follow(context.api, inner);
  const count = propertiesOf(context.api, whole).length;
  const variants = variantsOf(whole);
  const hasRules = (variant: Schema) =>
    componentOf(variant) === undefined && rulesOf(context.api, variant).length > 0;
  if (count === 0 && component === undefined && variants.some(hasRules)) {
    return renderVariants(context, variants);
  }
  if (count === 0 || (component !== undefined && context.within.includes(component))) return false;
  const within = component === undefined ? context.within : [...context.within, component];
  const words = count === 1 ? "1 property" : `${count} properties`;
  return html`<details class="inner"><summary>${words}${component !== undefined && ` of ${component}`}</summary>${renderSchema({ ...context, within }, whole)}</details>`;
}

/** A text of a spec. */
export function renderText(api: ApiModel, text: string, inline = false): Html {
  const { content } = renderMarkdown(text, { linkOf: linkInSpec(api), topLevel: 3 });
  return inline ? { markup: content.markup.replace(/^<p>([\s\S]*)<\/p>\n?$/, "$1") } : content;
}
