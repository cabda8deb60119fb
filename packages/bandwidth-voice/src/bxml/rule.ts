/** A number in this range, both ends included. */
export type NumberRule = readonly [from: number, to: number, whole?: true];

/** What a text looks like, in words where the expression is hard to read; or how many characters it may have. */
export type TextRule = RegExp | readonly [like: RegExp, words: string] | number;

/** `true` or `false`. */
export type FlagRule = "true or false";

/** What a value must be: data alone, so that the builder, the parser and the documentation read one table. */
export type Rule = NumberRule | TextRule | FlagRule;

/** The rule of every attribute that is `true` or `false`. */
export const flag: FlagRule = "true or false";

/** The rules that make sense for a type. */
export type RuleFor<Value> = [Value] extends [number]
  ? NumberRule
  : [Value] extends [boolean]
    ? FlagRule
    : TextRule;

/** What a value must be if it is not what the rule says; `undefined` if it is. */
export function misfit(rule: Rule, value: unknown): string | undefined {
  const isText = typeof value === "string";
  if (typeof rule === "number")
    return isText && value.length <= rule ? undefined : `at most ${rule} characters`;
  if (rule instanceof RegExp) return isText && rule.test(value) ? undefined : `like ${rule.source}`;
  if (rule === flag) return typeof value === "boolean" ? undefined : rule;
  if (!isNumberRule(rule)) return isText && rule[0].test(value) ? undefined : rule[1];
  const [from, to, whole] = rule;
  return typeof value === "number" &&
    value >= from &&
    value <= to &&
    // A number under 0.000001 would be written with an exponent.
    (value % 1 === 0 || (!whole && value > 1e-6))
    ? undefined
    : `a ${whole ? "whole " : ""}number from ${from} to ${to}`;
}

/** Whether the value is a number. */
export function isNumberRule(rule: Rule): rule is NumberRule {
  return Array.isArray(rule) && typeof rule[0] === "number";
}

/** Whether the contents of an element are elements, or text among them. */
export function isNames(content: Rule | readonly string[]): content is readonly string[] {
  return Array.isArray(content) && typeof (content[0] ?? "") === "string";
}
