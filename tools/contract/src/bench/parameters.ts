import type { Api, Operation, Parameter } from "../spec/api.ts";
import { isArray, isObject, type Json } from "../spec/json.ts";

/** The parameters of a call, by name, the body under `body`. */
export type CallParameters = Readonly<Record<string, Json>>;

/**
 * A good value of a parameter, as the spec shows it.
 *
 * @throws Error if the spec shows none.
 */
export function exampleOf({ document }: Api, parameter: Parameter): Json {
  const [example] = parameter.examples;
  if (example !== undefined) return example.value;
  const schema = document.at(parameter.schema)?.value;
  if (isObject(schema)) {
    const { examples, default: byDefault, enum: values } = schema;
    const first = (isArray(examples) ? examples[0] : undefined) ?? byDefault;
    const value = first ?? (isArray(values) ? values[0] : undefined);
    if (value !== undefined) return value;
  }
  throw new Error(
    `${parameter.schema}: the parameter ${parameter.name} needs an example, to be called with.`,
  );
}

/** The parameters that a client's options give to all its calls. */
export function boundParameters(api: Api): CallParameters {
  const bound = api.operations.flatMap(({ parameters }) => parameters.filter((one) => one.bound));
  return Object.fromEntries(bound.map((parameter) => [parameter.name, exampleOf(api, parameter)]));
}

/** What a call of an operation needs and no more: required parameters, and a required body. */
export function neededParameters(api: Api, operation: Operation): CallParameters {
  const needed = operation.parameters.filter(({ required, bound }) => required && !bound);
  const body = operation.body?.required ? operation.body.contents[0]?.examples[0] : undefined;
  return {
    ...Object.fromEntries(needed.map((parameter) => [parameter.name, exampleOf(api, parameter)])),
    ...(body === undefined ? {} : { body: body.value }),
  };
}
