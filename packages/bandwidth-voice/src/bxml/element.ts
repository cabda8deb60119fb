import { credential } from "./attribute-groups.ts";
import { fail } from "./bxml-error.ts";
import type { Defined, Definition } from "./definition.ts";
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

/** Keeps an element from passing for attributes that have a `name`, too. */
export interface NoElement {
  readonly children?: never;
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
  required: Definition["required"] = [],
  count: Definition["count"] = isNames(content) ? [0, 1 / 0] : [1, 1],
): Make {
  // Without a prototype, so that no attribute is found that is called like a property of every object.
  const rules = Object.assign(Object.create(null), attributes);
  const definition: Definition = { name, attributes: rules, content, required, count };
  // The type that the caller declares says no more than the definition, which is checked at run time.
  return Object.assign(build.bind(undefined, definition), { definition }) as Defined as Make;
}

const none = /* @__PURE__ */ Object.freeze({});
const oneText = ["string"];

function build(
  { name, attributes: rules, content, required, count }: Definition,
  ...children: unknown[]
): BxmlElement {
  let xml = `<${name}`;
  let attributes: Record<string, unknown> = none;
  if (kindOf(children[0]) === "object") {
    attributes = { ...(children.shift() as object) };
    let guarded = false;
    for (const attribute in attributes) {
      const value = attributes[attribute];
      if (value === undefined) delete attributes[attribute];
      else {
        const rule = rules[attribute] ?? fail(`is none of ${Object.keys(rules)}`, name, attribute);
        xml += ` ${attribute}="${written(rule, value, name, attribute)}"`;
        guarded ||= rule === credential;
      }
    }
    Object.freeze(attributes);
    const open = guarded && openToEavesdroppers(attributes, children[0]);
    if (open) fail("must be encrypted for credentials", name, open);
  }
  for (const attribute of required)
    if (!(attribute in attributes)) fail("is missing", name, attribute);

  const [kinds, textRule] = isNames(content) ? [content, 1 / 0] : [oneText, content];
  let inside = "";
  for (let child = 0; child < children.length; child++) {
    const one = children[child];
    const kind = kindOf(one);
    if (!kinds.includes(kind)) fail(`takes ${kinds}, not ${kind}`, name, child);
    inside +=
      typeof one === "string" ? written(textRule, one, name, child) : (one as BxmlElement)[source];
  }
  const speaks = kinds === content && kinds[0] === "string";
  if (speaks && !/\S/.test(children.join(""))) fail("is blank", name);
  const times = count[2];
  const length = children.length * Number((times && attributes[times]) || 1);
  if (length < count[0] || length > count[1])
    fail(`takes ${count[0]} to ${count[1]} of ${kinds}, not ${length}`, name, times);
  xml += inside ? `>${inside}</${name}>` : "/>";
  Object.freeze(children);
  return Object.freeze({ name, attributes, children, [source]: xml, toString: toXml });
}

/** A checked value as it stands in XML. */
function written(rule: Rule, value: unknown, element: string, at: string | number): string {
  const wanted = misfit(rule, value);
  if (wanted !== undefined) fail(`must be ${wanted}`, element, at);
  if (typeof value !== "string") return `${value}`;
  return escapeXml(value) ?? fail("has a non-XML character", element, at);
}

/** The name of an element that this package made, in this copy or another; the type of any other value. */
export function kindOf(value: unknown): string {
  return typeof value === "object" && typeof (value as BxmlElement | null)?.[source] === "string"
    ? (value as BxmlElement).name
    : typeof value;
}
