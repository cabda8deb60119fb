import { isDeepStrictEqual } from "node:util";
import { textAt } from "../json.ts";
import type { Api } from "../model/api.ts";
import { allCarriers, examplesOf } from "../model/operations.ts";
import type { Change } from "./change.ts";

/** Examples whose values changed: Redocly does not look into them. */
export function* exampleChanges(base: Api, revision: Api): Generator<Change> {
  const now = examplesByName(revision);
  for (const [name, value] of examplesByName(base)) {
    if (!now.has(name) || isDeepStrictEqual(now.get(name), value)) continue;
    yield { level: "editorial", where: name, what: "The value of the example changed." };
  }
}

function examplesByName(api: Api): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const { node, operation, status = "request", name } of allCarriers(api)) {
    const { method, path } = operation;
    const id = textAt(operation.node, "operationId") || `${method} ${path}`;
    for (const example of examplesOf(node)) {
      found.set(`\`${id}\`, ${status} ${name} ${example.name ?? "example"}`, example.value);
    }
  }
  return found;
}
