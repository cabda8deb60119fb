import { basePaths } from "./base-paths.ts";
import type { OpenApiDocument } from "./document.ts";
import { type Operation, readOperations } from "./operations.ts";
import { tokenPaths } from "./security.ts";

/** What the front knows of an API. */
export interface ApiModel {
  readonly name: string;
  readonly title: string;
  /** The version of the spec. */
  readonly version: string;
  readonly operations: readonly Operation[];
  /** Path prefixes under which the API answers, longest first. */
  readonly basePaths: readonly string[];
  /** Paths of the token endpoint; none where the API knows no tokens. */
  readonly tokenPaths: readonly string[];
  /** The names of the webhooks, in the order of the spec. */
  readonly webhooks: readonly string[];
}

/** Reads what the front needs from a bundled spec. */
export function readApi(name: string, document: OpenApiDocument): ApiModel {
  return {
    name,
    title: document.info.title,
    version: document.info.version,
    operations: readOperations(document),
    basePaths: basePaths(document),
    tokenPaths: tokenPaths(document),
    webhooks: Object.keys(document.webhooks ?? {}),
  };
}
