import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Server } from "../ports.ts";

/** A parameter of an operation, as far as a request needs it. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly example?: unknown;
  readonly "x-bound"?: boolean;
}

interface MediaType {
  readonly examples?: Readonly<Record<string, Reference | { readonly value: unknown }>>;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Reference | Parameter)[];
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>> };
}

interface Reference {
  readonly $ref: string;
}

/** A bundled spec, as far as it is read here. */
export interface Spec {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** An operation with its place in the spec. */
export interface FoundOperation {
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Reads the bundled spec of an API; `bundle` made it. */
export function readSpec(api: Server, root: string): Spec {
  return JSON.parse(readFileSync(join(root, "specs", api, "dist/openapi.json"), "utf8"));
}

/** All operations of a spec, in its order. */
export function operationsOf(spec: Spec): FoundOperation[] {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method] !== undefined)
      .map((method) => {
        const operation = item[method] as Operation;
        const shared = (item.parameters ?? []) as Operation["parameters"];
        return {
          method: method.toUpperCase(),
          path,
          operation,
          parameters: [...(shared ?? []), ...(operation.parameters ?? [])].map((parameter) =>
            resolve<Parameter>(spec, parameter),
          ),
        };
      }),
  );
}

/** Follows a local reference; the bundle has no others. */
export function resolve<T>(spec: Spec, value: Reference | T): T {
  if (typeof value !== "object" || value === null || !("$ref" in value)) return value as T;
  let target: unknown = spec;
  for (const key of value.$ref.split("/").slice(1)) {
    target = (target as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return resolve(spec, target as Reference | T);
}
