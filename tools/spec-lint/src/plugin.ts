import { readFileSync } from "node:fs";
import type { JsonObject } from "./json.ts";
import type { Target } from "./locate.ts";
import { findingId, locate } from "./locate.ts";
import type { Api } from "./model/api.ts";
import { buildApi } from "./model/api.ts";
import type { Place } from "./place.ts";
import type { Rule } from "./rule.ts";
import { camaraRules, commonRules, rules } from "./rules.ts";
import type { Located } from "./source/sources.ts";

/** The part of Redocly's rule context that the rules need. */
interface RuleContext {
  readonly location: Place;
  resolve(
    reference: { readonly $ref: string },
    from: string,
  ): { readonly node?: Located["node"]; readonly location?: Place };
  report(problem: { readonly message: string; readonly location: object }): void;
}

const apis = new WeakMap<JsonObject, Api>();

/** Stands between what is wrong and how to mend it in a message. */
export const MEND = "\nTo mend: ";

/** A rule as Redocly runs it: once, when it has seen the whole spec. */
function redoclyRule(rule: Rule) {
  return () => ({
    Root: {
      leave(root: JsonObject, context: RuleContext): void {
        const api = apis.get(root) ?? read(root, context);
        apis.set(root, api);
        const seen = new Set<string>();
        for (const finding of rule.check(api)) {
          const target = locate(api, finding.at);
          const id = findingId(target, finding);
          if (seen.has(id)) continue;
          seen.add(id);
          const message = `${finding.reason}${MEND}${finding.mend}`;
          context.report({ message, location: redoclyLocation(target) });
        }
      },
    },
  });
}

function read(root: JsonObject, context: RuleContext): Api {
  return buildApi({ node: root, place: context.location }, ($ref, from) => {
    const { node, location } = context.resolve({ $ref }, from.source.absoluteRef);
    return node === undefined || location === undefined ? undefined : { node, place: location };
  });
}

function redoclyLocation(target: Target): object {
  if ("place" in target) {
    const { source, pointer } = target.place;
    return { source, pointer, reportOnKey: true };
  }
  const { file, line, column } = target;
  return { source: textSource(file), pointer: undefined, start: { line, col: column } };
}

/** A file that is not part of the OpenAPI description, in the form in which Redocly shows its lines. */
function textSource(file: string) {
  const body = readFileSync(file, "utf8");
  return { absoluteRef: file, body, getLines: () => body.split("\n") };
}

/** A set that `redocly.yaml` extends: all of these rules, as errors. */
function ruleSet(chosen: readonly Rule[]) {
  return { rules: Object.fromEntries(chosen.map(({ name }) => [`telespec/${name}`, "error"])) };
}

/** The plugin that `redocly.yaml` names, with the sets `telespec/common` and `telespec/camara`. */
// biome-ignore lint/style/noDefaultExport: Redocly takes a plugin's default export
export default function telespecPlugin() {
  return {
    id: "telespec",
    rules: { oas3: Object.fromEntries(rules.map((rule) => [rule.name, redoclyRule(rule)])) },
    configs: { common: ruleSet(commonRules), camara: ruleSet(camaraRules) },
  };
}
