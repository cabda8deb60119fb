import { Failure } from "../failure.ts";
import { operationsOf, type Parameter, resolve, type Spec } from "./spec.ts";

/** One request, made of the spec's own examples. */
export interface ExampleRequest {
  readonly method: string;
  /** The path with its parameters filled in. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Parameters that the client's factory takes, such as the account id. */
  readonly bound: Readonly<Record<string, string>>;
  /** What the client's method takes: the other parameters, and the body. */
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Makes a request of an operation from its required parameters' examples and the first named example
 * of its body.
 *
 * @throws Failure where the spec lacks one of them
 */
export function exampleRequest(spec: Spec, operationId: string): ExampleRequest {
  const found = operationsOf(spec).find(({ operation }) => operation.operationId === operationId);
  if (found === undefined) throw new Failure(`The spec has no operation ${operationId}.`);

  const required = found.parameters.filter((parameter) => parameter.required === true);
  const [mediaType, content] = Object.entries(found.operation.requestBody?.content ?? {})[0] ?? [];
  const example = Object.values(content?.examples ?? {})[0];
  if (mediaType === undefined || example === undefined) {
    throw new Failure(`The body of ${operationId} has no named example.`);
  }
  const body = resolve<{ value: unknown }>(spec, example).value;

  const valuesOf = (choose: (parameter: Parameter) => boolean) =>
    Object.fromEntries(
      required.filter(choose).map((parameter) => [parameter.name, exampleOf(parameter)]),
    );
  const inPath = valuesOf((parameter) => parameter.in === "path");
  return {
    method: found.method,
    path: found.path.replace(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(inPath[name] ?? "")),
    headers: { "content-type": mediaType, ...valuesOf((parameter) => parameter.in === "header") },
    body,
    bound: valuesOf((parameter) => parameter["x-bound"] === true),
    params: { ...valuesOf((parameter) => parameter["x-bound"] !== true), body },
  };
}

function exampleOf({ name, example }: Parameter): string {
  if (example === undefined) throw new Failure(`The required parameter ${name} has no example.`);
  return String(example);
}
