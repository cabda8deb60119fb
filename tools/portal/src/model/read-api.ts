import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Problem } from "../problem.ts";
import type { ApiModel } from "./api.ts";
import { type ApiFacts, apis } from "./apis.ts";
import type { SpecDocument } from "./openapi.ts";
import { readPathItem } from "./read-operation.ts";
import { resolve } from "./resolve.ts";

const require = createRequire(import.meta.url);

/** The file of an API's bundled spec. */
export function bundleOf({ slug }: ApiFacts): string {
  return require.resolve(`@telespec/spec-${slug}/openapi.json`);
}

/**
 * Reads all bundled specs.
 *
 * @throws Problem when a spec lacks what a page needs
 */
export function readApis(): ApiModel[] {
  return apis.map((facts) => readApi(facts, JSON.parse(readFileSync(bundleOf(facts), "utf8"))));
}

/** Reads one bundled spec. */
export function readApi(facts: ApiFacts, document: SpecDocument): ApiModel {
  const reading = { document, slug: facts.slug };
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    readPathItem(reading, "operation", path, item),
  );
  const webhooks = Object.entries(document.webhooks ?? {}).flatMap(([name, item]) =>
    readPathItem(reading, "webhook", name, resolve(document, item)),
  );
  const names = [...operations, ...webhooks].map(({ name }) => name.toLowerCase());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new Problem(
      `specs/${facts.slug}`,
      `two pages would be called '${twice}'. Rename an operation.`,
    );
  }
  return {
    facts,
    document,
    operations,
    webhooks,
    schemas: new Map(Object.entries(document.components.schemas)),
  };
}
