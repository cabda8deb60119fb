/** A number in this range, both ends included. */
export type NumberRule = readonly [from: number, to: number, whole?: "a whole number"];

/** What the value looks like as text; in words where the expression is hard to read. */
export type TextRule = RegExp | readonly [like: RegExp, words: string];

/** What a value must be: data alone, so that the builder, the parser and the documentation read one table. */
export type Rule = NumberRule | TextRule;

/** The rule of every attribute that is `true` or `false`. */
export const flag = /^(true|false)$/;

/** The rules that make sense for a type. */
export type RuleFor<Value> = [Value] extends [number] ? NumberRule : TextRule;

/** What a value must be if it is not what the rule says; `undefined` if it is. */
export function misfit(rule: Rule, value: unknown): string | undefined {
  if (isNumberRule(rule)) {
    const [from, to, whole] = rule;
    const fits =
      typeof value === "number" &&
      value >= from &&
      value <= to &&
      // A smaller one would be written with an exponent.
      (value % 1 === 0 || (!whole && value > 1e-6));
    return fits ? undefined : `must be ${whole ?? "a number"} from ${from} to ${to}`;
  }
  const like = "source" in rule ? rule : rule[0];
  return typeof value === (rule === flag ? "boolean" : "string") && like.test(`${value}`)
    ? undefined
    : `must be ${"source" in rule ? `like ${rule.source}` : rule[1]}`;
}

function isNumberRule(rule: Rule): rule is NumberRule {
  return typeof (rule as NumberRule)[0] === "number";
}

/** Whether the contents of an element are elements, or text among them. */
export function isNames(content: Rule | readonly string[]): content is readonly string[] {
  return Array.isArray(content) && typeof (content[0] ?? "") === "string";
}
