import { flag, isNumberRule, type Rule } from "../rule.ts";

/** The value that an attribute's text stands for; the text itself if it stands for none. */
export function readValue(rule: Rule, text: string): string | number | boolean {
  if (isNumberRule(rule)) return /^\d*\.?\d+$/.test(text) ? Number(text) : text;
  return rule === flag && /^(true|false)$/.test(text) ? text === "true" : text;
}
