import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { arrayAt, isObject, objectAt, textAt } from "../json.ts";
import type { Api } from "../model/api.ts";
import { operations } from "../model/operations.ts";
import { createPlace, placeId } from "../place.ts";
import type { Finding, Rule } from "../rule.ts";
import { readSourceFile } from "../source/source-file.ts";

/** The folders whose files are parts of the spec. */
const FOLDERS = ["components", "paths"];

/** No file, entry of a shared file, tag or security scheme stands in the spec without being used. */
export const nothingUnused: Rule = {
  name: "nothing-unused",
  *check(api) {
    yield* unusedFiles(api);
    for (const file of api.files) yield* unusedEntries(api, file);
    yield* unusedTags(api);
    yield* unusedSchemes(api);
  },
};

function* unusedFiles(api: Api): Generator<Finding> {
  for (const file of FOLDERS.flatMap((name) => yamlFiles(join(dirname(api.entry), name)))) {
    if (api.files.has(file)) continue;
    yield {
      at: { file, line: 1, column: 1 },
      reason: "No $ref leads to this file.",
      mend: "Refer to it or remove it.",
    };
  }
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name));
}

function* unusedEntries(api: Api, file: string): Generator<Finding> {
  const top = createPlace({ absoluteRef: file });
  if (file === api.entry || api.targets.has(placeId(top))) return;
  const source = readSourceFile(file);
  for (const key of isObject(source.content) ? Object.keys(source.content) : []) {
    const id = placeId(top.child(key));
    if ([...api.targets].some((target) => target === id || target.startsWith(`${id}/`))) continue;
    yield {
      at: source.position(top.child(key).pointer),
      reason: `No $ref leads to ${key}.`,
      mend: "Refer to it or remove it.",
    };
  }
}

function* unusedTags(api: Api): Generator<Finding> {
  const used = new Set([...operations(api)].flatMap(({ node }) => arrayAt(node, "tags")));
  for (const tag of arrayAt(api.document, "tags").filter(isObject)) {
    if (used.has(textAt(tag, "name"))) continue;
    yield {
      at: { node: tag, key: "name" },
      reason: `No operation has the tag ${JSON.stringify(textAt(tag, "name"))}.`,
      mend: "Use it or remove it.",
    };
  }
}

function* unusedSchemes(api: Api): Generator<Finding> {
  const requirements = [
    ...arrayAt(api.document, "security"),
    ...[...operations(api)].flatMap(({ node }) => arrayAt(node, "security")),
  ];
  const used = new Set(requirements.filter(isObject).flatMap((one) => Object.keys(one)));
  const schemes = objectAt(api.document, "components", "securitySchemes");
  for (const name of Object.keys(schemes)) {
    if (used.has(name)) continue;
    yield {
      at: { node: schemes, key: name },
      reason: `No operation asks for the security scheme ${name}.`,
      mend: "Use it or remove it.",
    };
  }
}
