import { type Html, html } from "../html.ts";
import type { ApiModel } from "../model/api.ts";
import { componentOf, follow, variantsOf } from "../model/object-view.ts";
import type { Schema } from "../model/openapi.ts";
import { schemaPath } from "./paths.ts";

/** The type of a value in words, with links to the schemas that have pages. */
export function typeText(api: ApiModel, schema: Schema): Html {
  const component = componentOf(schema);
  if (component !== undefined) {
    return html`<a href="${schemaPath(api, component)}">${component}</a>${nullText(schema)}`;
  }
  if (schema.items !== undefined) {
    return html`array of ${typeText(api, schema.items)}${nullText(schema)}`;
  }
  const variants = variantsOf(schema);
  if (variants.length > 0 && schema.properties === undefined) {
    return html`${variants.map((variant, index) => html`${index > 0 ? " or " : ""}${typeText(api, variant)}`)}`;
  }
  const base = schema.allOf?.find((part) => componentOf(part) !== undefined);
  if (base !== undefined && schema.properties === undefined) return typeText(api, base);
  return html`${plainType(api, schema)}${nullText(schema)}`;
}

/** What to say behind a type when null is allowed too. */
export function nullText(schema: Schema): string {
  const isNullable = schema.nullable === true || [schema.type].flat().includes("null");
  return isNullable && schema.type !== "null" ? " or null" : "";
}

/** The type without links, such as `string or null`. */
export function plainType(api: ApiModel, schema: Schema): string {
  const { type, properties, enum: values, const: only } = follow(api, schema);
  const types = [type ?? []].flat().filter((one) => one !== "null");
  if (types.length > 0) return types.join(" or ");
  if (type === "null") return "null";
  if (properties !== undefined) return "object";
  const [part] = follow(api, schema).allOf ?? [];
  if (part !== undefined && only === undefined) return plainType(api, part);
  const sample = only ?? values?.[0];
  return sample === undefined || sample === null ? "any value" : typeof sample;
}
