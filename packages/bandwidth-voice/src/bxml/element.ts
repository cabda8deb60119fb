import { BxmlError, type BxmlPlace } from "./bxml-error.ts";
import type { Defined, Definition, FurtherRules } from "./definition.ts";
import { escapeXml } from "./escape.ts";
import { isNames, misfit, type Rule } from "./rule.ts";
import { openToEavesdroppers } from "./secure.ts";

/** The key of an element's XML, and its brand: the same in every copy of this package. */
const source: unique symbol = /* @__PURE__ */ Symbol.for("telespec.bxml-element");

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

// One function for all, so that two elements with the same contents are equal to a test library.
function toXml(this: BxmlElement): string {
  return this[source];
}

/** Whether a value is an element that this package made, in this copy or another. */
export function isElement(value: unknown): value is BxmlElement {
  return typeof (value as Partial<BxmlElement> | null | undefined)?.[source] === "string";
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
  const definition: Definition = { name, attributes, content, ...further };
  const make = (...given: readonly unknown[]) => build(definition, given);
  // The type that the caller declares says no more than the definition, which is checked at run time.
  return Object.assign(make, { definition }) as Defined as Make;
}

function build(
  { name, attributes: rules, content, required = [], count }: Definition,
  given: readonly unknown[],
): BxmlElement {
  const refuse = (problem: string | false | undefined, place: BxmlPlace) => {
    if (problem) throw new BxmlError(problem, { element: name, ...place });
  };
  const written = (rule: Rule, value: unknown, place: BxmlPlace) => {
    refuse(misfit(rule, value), place);
    const text = escapeXml(`${value}`);
    refuse(text === undefined && "has a character unknown to XML", place);
    return text;
  };
  const leading = kindOf(given[0]) === "object" ? Object(given[0]) : undefined;
  const attributes: Record<string, unknown> = {};
  let xml = `<${name}`;
  for (const attribute in leading) {
    const value = leading[attribute];
    if (value === undefined) continue;
    const rule = Object.hasOwn(rules, attribute) ? rules[attribute] : undefined;
    if (rule) xml += ` ${attribute}="${written(rule, value, { attribute })}"`;
    else refuse(`is none of ${Object.keys(rules)}`, { attribute });
    attributes[attribute] = value;
  }
  for (const attribute of required)
    refuse(!(attribute in attributes) && "is missing", { attribute });

  const children = leading ? given.slice(1) : given;
  const named = isNames(content);
  const kinds = named ? content : ["string"];
  let text = "";
  children.forEach((one, child) => {
    const kind = kindOf(one);
    refuse(!kinds.includes(kind) && `takes ${kinds}, not ${kind}`, { child });
    text += isElement(one) ? one[source] : written(named ? /^/ : content, one, { child });
  });
  const [least, most, times = ""] = count ?? (named ? [0, 1 / 0] : [1, 1]);
  const length = children.length * Number(attributes[times] ?? 1);
  refuse(
    (length < least || length > most) && `takes ${least} to ${most} of ${kinds}, not ${length}`,
    { attribute: times },
  );
  refuse(named && kinds[0] === "string" && !children.join("").trim() && "is blank", {});
  const attribute = openToEavesdroppers(named ? attributes : { ...attributes, Url: children[0] });
  refuse(attribute && "must be encrypted: credentials go there", { attribute });
  xml += text ? `>${text}</${name}>` : "/>";
  Object.freeze(attributes);
  Object.freeze(children);
  return Object.freeze({ name, attributes, children, [source]: xml, toString: toXml });
}

/** An element's name, or the type of a value that is none. */
export function kindOf(value: unknown): string {
  return isElement(value) ? value.name : typeof value;
}
