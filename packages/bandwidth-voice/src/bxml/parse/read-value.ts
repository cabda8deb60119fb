import type { Rule } from "../../bxml.ts";

/** The value that an attribute's text stands for; the text itself if it stands for none. */
export function readValue(rule: Rule, text: string): string | number | boolean {
  if ("source" in rule)
    return rule.source === "^(true|false)$" && rule.test(text) ? text === "true" : text;
  return typeof rule[0] === "number" && /^\d*\.?\d+$/.test(text) ? Number(text) : text;
}
