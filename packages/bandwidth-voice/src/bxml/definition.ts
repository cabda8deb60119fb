import type { Rule, RuleFor } from "./rule.ts";

/** All that is known of an element. The builder and the parser read it; it is data, and never changes. */
export interface Definition {
  /** The element's name on the wire. */
  readonly name: string;
  /** What each attribute must be. */
  readonly attributes: Readonly<Record<string, Rule>>;
  /** What it holds: one text of this kind, or these elements. `string` among the names lets text stand. */
  readonly content: Rule | readonly string[];
  /** The attributes that must be there. */
  readonly required: readonly string[];
  /** The number of children that there must be, and may be, times the attribute of that name. */
  readonly count: readonly [least: number, most: number, times?: string];
}

/** The rules of the attributes that an interface describes: all of them, each with a rule for its type. */
export type RulesFor<Attributes> = {
  readonly [Name in keyof Attributes]-?: RuleFor<NonNullable<Attributes[Name]>>;
};

/** A function that makes an element carries its definition. */
export interface Defined {
  /** The rules of the element, as data. */
  readonly definition: Definition;
}

/** Puts the rules of several groups of attributes together. */
export function join<Groups extends readonly object[]>(...groups: Groups): Joined<Groups> {
  return Object.assign({}, ...groups);
}

type Joined<Groups> = Groups extends readonly [infer First, ...infer Rest]
  ? First & Joined<Rest>
  : unknown;
