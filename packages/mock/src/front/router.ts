import type { ApiModel } from "../spec/api-model.ts";
import type { Operation } from "../spec/operations.ts";

/** A path of the API that a request has named. */
export interface Route {
  /** The base path under which it was asked for; empty at the root. */
  readonly base: string;
  /** The path without its base path, each parameter encoded in one and the same way. */
  readonly path: string;
  /** The operations at this path, by method. */
  readonly operations: ReadonlyMap<string, Operation>;
}

export type Router = (path: string) => Route | undefined;

interface PathTemplate {
  readonly template: string;
  readonly pattern: RegExp;
  readonly operations: Map<string, Operation>;
}

const parameter = /\{([^{}]+)\}/g;

/**
 * Makes the function that finds the route of a path. Of several templates that fit, the one with
 * the earlier literal segment wins: https://spec.openapis.org/oas/v3.1.0#paths-object
 */
export function createRouter({ operations, basePaths }: ApiModel): Router {
  const templates = new Map<string, PathTemplate>();
  for (const operation of operations) {
    const template = templates.get(operation.path) ?? compile(operation.path);
    template.operations.set(operation.method, operation);
    templates.set(operation.path, template);
  }
  const ordered = [...templates.values()].sort((a, b) =>
    specificity(a.template).localeCompare(specificity(b.template)),
  );

  return (path) => {
    for (const base of basePaths) {
      if (!path.startsWith(`${base}/`)) continue;
      const relative = path.slice(base.length);
      for (const template of ordered) {
        const match = template.pattern.exec(relative);
        const canonical = match && canonicalPath(template.template, match.slice(1));
        if (canonical) return { base, path: canonical, operations: template.operations };
      }
    }
    return undefined;
  };
}

function compile(template: string): PathTemplate {
  const source = template
    .split(parameter)
    // split() puts the names of the parameters at the odd places.
    .map((part, index) =>
      index % 2 === 1 ? "([^/]+)" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
    )
    .join("");
  return { template, pattern: new RegExp(`^${source}$`), operations: new Map() };
}

/** Sorts literal segments before mixed ones, and those before pure parameters. */
function specificity(template: string): string {
  return template
    .split("/")
    .map((segment) => (segment.includes("{") ? (/^\{[^{}]+\}$/.test(segment) ? "2" : "1") : "0"))
    .join("");
}

/** Undefined when a value is not valid percent-encoding. */
function canonicalPath(template: string, values: readonly string[]): string | undefined {
  try {
    const encoded = values.map((value) => encodeURIComponent(decodeURIComponent(value)));
    let next = 0;
    return template.replace(parameter, () => encoded[next++] ?? "");
  } catch {
    return undefined;
  }
}
