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
  const rules = { __proto__: null, ...attributes } as unknown as Definition["attributes"];
  const definition: Definition = { name, attributes: rules, content, required, count };
  // The type that the caller declares says no more than the definition, which is checked at run time.
  return Object.assign(build.bind(undefined, definition), { definition }) as Defined as Make;
}

function build(
  { name, attributes: rules, content, required, count }: Definition,
  ...children: unknown[]
): BxmlElement {
  let xml = `<${name}`;
  let attributes: Record<string, unknown> = {};
  const [kinds, textRule] = isNames(content) ? [content, 1 / 0] : [["string"], content];
  // Attributes that are optional may be passed on as they came.
  if (children[0] === undefined && kinds[0] !== "string") children.shift();
  if (kindOf(children[0]) === "object") {
    attributes = { ...(children.shift() as object) };
    let guarded = false;
    for (const attribute in attributes) {
      const value = attributes[attribute];
      if (value === undefined) delete attributes[attribute];
      else {
        const rule =
          rules[attribute] ?? fail(`is none of [${Object.keys(rules)}]`, name, attribute);
        xml += ` ${attribute}="${written(rule, value, name, attribute)}"`;
        guarded ||= rule === credential;
      }
    }
    const open = guarded && openToEavesdroppers(attributes, children[0]);
    if (open) fail("must be encrypted for credentials", name, open);
  }
  for (const attribute of required)
    if (!(attribute in attributes)) fail("is missing", name, attribute);

  let inside = "";
  for (let child = 0; child < children.length; child++) {
    const one = children[child];
    const kind = kindOf(one);
    if (!kinds.includes(kind)) fail(`takes [${kinds}], got ${kind}`, name, child);
    inside += (one as BxmlElement)[source] ?? written(textRule, one, name, child);
  }
  const speaks = kinds === content && kinds[0] === "string";
  if (speaks && !/\S/.test(children.join(""))) fail("is blank", name);
  const [least, most, times] = count;
  const length = children.length * ((attributes[times ?? ""] as number | undefined) ?? 1);
  if (length < least || length > most)
    fail(`takes ${least} to ${most} of [${kinds}], got ${length}`, name, times);
  xml += inside ? `>${inside}</${name}>` : "/>";
  Object.freeze(attributes);
  Object.freeze(children);
  return Object.freeze({ name, attributes, children, [source]: xml, toString: toXml });
}

/** A checked value as it stands in XML. */
function written(rule: Rule, value: unknown, element: string, at: string | number): string {
  const wanted = misfit(rule, value);
  if (wanted !== undefined) fail(`must be ${wanted}, got ${kindOf(value)}`, element, at);
  if (typeof value !== "string") return `${value}`;
  return escapeXml(value) ?? fail("has a non-XML character", element, at);
}

/** The name of an element that this package made, in this copy or another; the type of any other value. */
export function kindOf(value: unknown): string {
  return (value as BxmlElement | null | undefined)?.[source]
    ? (value as BxmlElement).name
    : // An array, a date and a promise are objects, too, and no attributes.
      {}.toString.call(value).slice(8, -1).toLowerCase();
}
