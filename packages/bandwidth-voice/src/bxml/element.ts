import { credential } from "./attribute-groups.ts";
import { refuse } from "./bxml-error.ts";
import type { Defined, Definition, FurtherRules } from "./definition.ts";
import { escapeXml } from "./escape.ts";
import { isNames, misfit, type Rule } from "./rule.ts";
import { openToEavesdroppers } from "./secure.ts";

/** The key of an element's XML, and its brand: the same in every copy of this package. */
export const source: unique symbol = /* @__PURE__ */ Symbol.for("telespec.bxml-element");

/**
 * An element of BXML, checked. It never changes; it may stand in any number of documents. Only the functions
 * of this package make one: no other object passes, whatever its fields say.
 */
export interface BxmlElement<
  Name extends string = string,
  Attributes extends object = object,
  Child = unknown,
> {
  /** The element's name on the wire, such as `Gather`. */
  readonly name: Name;
  /** The attributes that were given, with the values that were given. */
  readonly attributes: Readonly<Attributes>;
  /** Texts and elements, in their order. */
  readonly children: readonly Child[];
  readonly [source]: string;
  /** The element as XML. */
  toString(): string;
}

/** One function for all, so that two elements with the same contents are equal to a test library. */
export function toXml(this: { readonly [source]: string }): string {
  return this[source];
}

/**
 * The function that makes an element: it takes attributes first, if any, then texts and elements, and checks
 * everything.
 */
export function element<Make extends Defined>(
  name: string,
  attributes: Definition["attributes"] = {},
  content: Definition["content"] = [],
  further?: FurtherRules,
): Make {
  const definition: Definition = {
    name,
    attributes,
    content,
    required: [],
    count: isNames(content) ? [0, 1 / 0] : [1, 1],
    ...further,
  };
  const make = (...given: readonly unknown[]) => build(definition, given);
  // The type that the caller declares says no more than the definition, which is checked at run time.
  return Object.assign(make, { definition }) as Defined as Make;
}

const none = /* @__PURE__ */ Object.freeze({});
const oneText = ["string"];

function build(
  { name, attributes: rules, content, required, count }: Definition,
  given: readonly unknown[],
): BxmlElement {
  const leading = kindOf(given[0]) === "object" ? Object(given[0]) : undefined;
  const attributes: Record<string, unknown> = leading ? {} : none;
  let xml = `<${name}`;
  let guarded = false;
  for (const attribute in leading) {
    const value = leading[attribute];
    if (value === undefined) continue;
    const rule = Object.hasOwn(rules, attribute) ? rules[attribute] : undefined;
    if (rule) xml += ` ${attribute}="${written(rule, value, name, attribute)}"`;
    else refuse(`is none of ${Object.keys(rules)}`, name, attribute);
    attributes[attribute] = value;
    guarded ||= rule === credential;
  }
  for (const attribute of required)
    refuse(!(attribute in attributes) && "is missing", name, attribute);

  const children = leading ? given.slice(1) : given;
  const named = isNames(content);
  const kinds = named ? content : oneText;
  let text = "";
  children.forEach((one, child) => {
    const kind = kindOf(one);
    if (!kinds.includes(kind)) refuse(`takes ${kinds}, not ${kind}`, name, undefined, child);
    text +=
      typeof one === "object"
        ? (one as BxmlElement)[source]
        : written(named ? /^/ : content, one, name, undefined, child);
  });
  const times = count[2];
  const length = children.length * Number((times && attributes[times]) || 1);
  if (length < count[0] || length > count[1])
    refuse(`takes ${count[0]} to ${count[1]} of ${kinds}, not ${length}`, name, times);
  refuse(named && kinds[0] === "string" && !children.join("").trim() && "is blank", name);
  if (guarded) {
    const open = openToEavesdroppers(attributes, named ? "" : children[0]);
    refuse(open && "must be encrypted for credentials", name, open);
  }
  xml += text ? `>${text}</${name}>` : "/>";
  Object.freeze(attributes);
  Object.freeze(children);
  return Object.freeze({ name, attributes, children, [source]: xml, toString: toXml });
}

/** A checked value as it stands in XML. */
function written(
  rule: Rule,
  value: unknown,
  element: string,
  attribute?: string,
  child?: number,
): string | undefined {
  refuse(misfit(rule, value), element, attribute, child);
  const text = escapeXml(`${value}`);
  refuse(text === undefined && "has a non-XML character", element, attribute, child);
  return text;
}

/** The name of an element that this package made, in this copy or another; the type of any other value. */
export function kindOf(value: unknown): string {
  return typeof value === "object" && typeof (value as BxmlElement | null)?.[source] === "string"
    ? (value as BxmlElement).name
    : typeof value;
}
