import type { ApiContent, ApiModel, ApiOperation } from "../model/api.ts";
import { follow } from "../model/object-view.ts";
import type { Json, Parameter } from "../model/openapi.ts";
import { resolve } from "../model/resolve.ts";
import { sourceFile } from "../model/source-file.ts";
import { Problem } from "../problem.ts";

/** The request by which an operation is shown: its required parameters, and its first example. */
export interface SampleRequest {
  readonly parameters: ReadonlyMap<Parameter, Json>;
  readonly body: { readonly mediaType: string; readonly value: Json } | undefined;
  /** The path with its parameters filled in, and the query. */
  readonly target: string;
}

/**
 * Makes the request by which an operation is shown.
 *
 * @throws Problem when a required parameter has no example
 */
export function sampleRequest(api: ApiModel, operation: ApiOperation): SampleRequest {
  const parameters = new Map<Parameter, Json>();
  for (const parameter of operation.parameters) {
    if (parameter.required !== true) continue;
    const value = exampleOf(api, parameter);
    if (value === undefined) {
      throw new Problem(
        `${sourceFile(api.facts.slug, operation.operationId)}, ${operation.operationId}`,
        `the parameter '${parameter.name}' has no example. Add one: samples and Try it send it.`,
      );
    }
    parameters.set(parameter, value);
  }
  const [content] = operation.body?.contents ?? [];
  return {
    parameters,
    body: content === undefined ? undefined : bodyOf(content),
    target: fillIn(operation.path, parameters),
  };
}

/** The first example of a parameter, wherever it stands. */
export function exampleOf(api: ApiModel, parameter: Parameter): Json | undefined {
  const [named] = Object.values(parameter.examples ?? {});
  const schema = parameter.schema === undefined ? undefined : follow(api, parameter.schema);
  return (
    parameter.example ??
    (named === undefined ? undefined : resolve(api.document, named).value) ??
    schema?.examples?.[0] ??
    schema?.example
  );
}

function bodyOf({ mediaType, examples }: ApiContent) {
  return { mediaType, value: examples[0]?.value ?? null };
}

function fillIn(path: string, parameters: ReadonlyMap<Parameter, Json>): string {
  const query = new URLSearchParams();
  let filled = path;
  for (const [{ name, in: place }, value] of parameters) {
    const text = String(value);
    if (place === "path") filled = filled.replace(`{${name}}`, encodeURIComponent(text));
    if (place === "query") query.append(name, text);
  }
  return query.size === 0 ? filled : `${filled}?${query}`;
}
