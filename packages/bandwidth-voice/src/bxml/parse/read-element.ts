import * as builders from "../../bxml.ts";
import {
  type BxmlElement,
  BxmlError,
  type Definition,
  isBxmlError,
  type Rule,
} from "../../bxml.ts";
import { isNames, misfit } from "../rule.ts";
import { readValue } from "./read-value.ts";

type Make = { readonly definition: Definition } & ((...given: unknown[]) => BxmlElement);

/**
 * Makes the element of a name from what stands on the wire: attributes as text, contents with the white space
 * of a document that is written for people.
 *
 * @throws BxmlError if there is no such element, or as the element's own function.
 */
export function readElement(
  element: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (string | BxmlElement)[],
): BxmlElement {
  const make = Object.values<unknown>(builders).find(
    (value): value is Make => (value as Partial<Make>).definition?.name === element,
  );
  if (make === undefined)
    throw new BxmlError("is no element of BXML; the case of letters counts", { element });
  const { attributes: rules, content } = make.definition;
  const values = Object.entries(attributes).map(([name, value]) => {
    const rule = rules[name];
    return [name, rule ? readValue(rule, value) : value];
  });
  const kept = !isNames(content)
    ? oneText(content, children)
    : content.includes("string")
      ? children
      : children.filter(isNotBlank);
  try {
    return make(Object.fromEntries(values), ...kept);
  } catch (error) {
    if (!isBxmlError(error) || error.child === undefined) throw error;
    // The caller knows its own children.
    const child = children.findIndex((one) => one === kept[error.child ?? 0]);
    throw new BxmlError(error.problem, { ...error, child: child < 0 ? undefined : child });
  }
}

/** A text that its rule refuses may only have white space around it. */
function oneText(rule: Rule, children: readonly unknown[]): readonly unknown[] {
  if (children.some((child) => typeof child !== "string")) return children;
  const text = children.join("");
  return [misfit(rule, text) ? text.trim() : text];
}

function isNotBlank(child: unknown): boolean {
  return typeof child !== "string" || /\S/.test(child);
}
