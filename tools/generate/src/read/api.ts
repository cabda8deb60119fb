import type { Api, Operation } from "../model.ts";
import type { Place, Report } from "../place.ts";
import { at, members, text } from "../place.ts";
import { readCorrelation } from "./correlation.ts";
import { readOperation } from "./operation.ts";
import { readTokenUrl } from "./security.ts";
import { checkNoServers, readBaseUrl } from "./server.ts";
import { readWebhooks } from "./webhooks.ts";

// `trace` is missing: fetch refuses to send it.
const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch"]);

/** Reads and checks the whole spec. */
export function readApi(root: Place, name: string, reportFor: (operation: string) => Report): Api {
  const operations = members(at(root, "paths")).flatMap(([path, pathItem]) => {
    checkNoServers(pathItem);
    return members(pathItem)
      .filter(([key]) => methods.has(key))
      .flatMap(([key, operation]) => {
        const label = text(at(operation, "operationId")) ?? `${key.toUpperCase()} ${path}`;
        const report = reportFor(label);
        return readOperation(root, { ...pathItem, report }, path, key) ?? [];
      });
  });
  checkUnique(operations);
  return {
    name,
    title: text(at(root, "info", "title")) ?? name,
    version: text(at(root, "info", "version")) ?? "",
    summary: text(at(root, "info", "summary")),
    baseUrl: readBaseUrl(root),
    tokenUrl: readTokenUrl(root),
    correlation: readCorrelation(operations),
    operations,
    webhooks: readWebhooks(root),
  };
}

function checkUnique(operations: readonly Operation[]): void {
  const seen = new Map<string, Operation>();
  for (const operation of operations) {
    const other = seen.get(operation.id);
    if (other === undefined) seen.set(operation.id, operation);
    else
      operation.place.report(
        at(operation.place, "operationId"),
        `${other.method} ${other.path} has the same operationId`,
        "Give each operation a name of its own.",
      );
  }
}
