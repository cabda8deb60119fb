import type { Fault } from "../front/disturbance.ts";
import { createRandom } from "./random.ts";

/** What is to go wrong, where and how often. */
export interface FaultRule {
  /** The `operationId` of the requests that it is for. Without it and `path`, it is for all. */
  readonly operation?: string;
  /** A path without base path: a template of the spec, or one with its parameters filled in. */
  readonly path?: string;
  /** How likely each of those requests is to be hit, from 0 to 1; 1 if left out. */
  readonly probability?: number;
  /** After how many hits the rule ends; never if left out. */
  readonly times?: number;
  /** The status to answer with, with the operation's own example for it. */
  readonly status?: number;
  /** Headers to add to the answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds by which to answer later. */
  readonly delay?: number;
  /** How to break the connection. */
  readonly fault?: Fault;
  /** Chooses the sequence of hits where `probability` is below 1; 1 if left out. */
  readonly seed?: number;
}

/** A rule that is in force. */
export interface ActiveFaultRule extends FaultRule {
  /** How many requests it has hit. */
  readonly hits: number;
}

/** The request for which a rule is looked for. */
export interface FaultCandidate {
  readonly operation: string | undefined;
  /** Every way in which a rule may write its path. */
  readonly paths: readonly (string | undefined)[];
}

/** The rules of one mock, in the order in which they were made. */
export interface FaultRules {
  readonly add: (rule: FaultRule) => ActiveFaultRule;
  readonly list: () => readonly ActiveFaultRule[];
  /** The first rule that hits this request, if any; that counts as a hit. */
  readonly take: (candidate: FaultCandidate) => FaultRule | undefined;
  readonly clear: () => void;
}

/** Makes an empty list of rules. */
export function createFaultRules(): FaultRules {
  let active: { readonly rule: FaultRule; readonly random: () => number; hits: number }[] = [];
  const describe = ({ rule, hits }: { rule: FaultRule; hits: number }) => ({ ...rule, hits });

  return {
    add: (rule) => {
      const added = { rule, random: createRandom(rule.seed ?? 1), hits: 0 };
      active.push(added);
      return describe(added);
    },
    list: () => active.map(describe),
    take: (candidate) => {
      for (const entry of active) {
        const { rule, random } = entry;
        if (!fits(rule, candidate) || random() >= (rule.probability ?? 1)) continue;
        entry.hits += 1;
        if (entry.hits === rule.times) active = active.filter((other) => other !== entry);
        return rule;
      }
      return undefined;
    },
    clear: () => {
      active = [];
    },
  };
}

function fits(rule: FaultRule, { operation, paths }: FaultCandidate): boolean {
  if (rule.operation !== undefined && rule.operation !== operation) return false;
  return rule.path === undefined || paths.includes(rule.path);
}
