import { exampleOf } from "../bench/parameters.ts";
import type { Changes } from "../bench/plain.ts";
import type { Api, Operation, Parameter } from "../spec/api.ts";
import type { Json } from "../spec/json.ts";

/** A request to be sent: what the spec shows of an operation. */
export interface Planned {
  readonly operation: Operation;
  /** Tells it from the operation's other requests. */
  readonly title: string;
  readonly changes: Changes;
}

/** Values of parameters by name, in the place of the spec's examples. */
export type Given = ReadonlyMap<string, string>;

/** Whether an operation changes nothing: https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1 */
export function isRead({ method }: Operation): boolean {
  return method === "GET" || method === "HEAD";
}

/**
 * The requests that the spec's examples make: of each read, one with what is required and one for each
 * example of each optional parameter; of each write, one for each example of its body. What deletes
 * comes last, so that the rest finds what it asks for.
 */
export function planRequests(api: Api, write: boolean, given: Given): Planned[] {
  const reads = api.operations.filter(isRead);
  const writes = write ? api.operations.filter((operation) => !isRead(operation)) : [];
  const deletes = writes.filter(({ method }) => method === "DELETE");
  const others = writes.filter(({ method }) => method !== "DELETE");
  return [
    ...reads.flatMap((operation) => readRequests(api, operation, given)),
    ...[...others, ...deletes].flatMap((operation) => writeRequests(api, operation, given)),
  ];
}

function readRequests(api: Api, operation: Operation, given: Given): Planned[] {
  const needed = neededOf(operation, given);
  return [
    { operation, title: operation.id, changes: { parameters: needed } },
    ...optionalOf(operation).flatMap((parameter) =>
      valuesOf(api, parameter, given).map(({ name, value }) => ({
        operation,
        title: `${operation.id} with ${parameter.name}${name}`,
        changes: { parameters: { ...needed, [parameter.name]: value } },
      })),
    ),
  ];
}

function writeRequests(api: Api, operation: Operation, given: Given): Planned[] {
  // All at once: each further request would be another telephone call.
  const optional = optionalOf(operation).map((parameter) => {
    const [first] = valuesOf(api, parameter, given);
    return [parameter.name, first?.value] as const;
  });
  const parameters = { ...Object.fromEntries(optional), ...neededOf(operation, given) };
  const contents = operation.body?.contents ?? [];
  if (contents.length === 0) return [{ operation, title: operation.id, changes: { parameters } }];
  return contents.flatMap(({ mediaType, examples }) =>
    examples.map(({ name, value }) => ({
      operation,
      title: `${operation.id} with the body ${name}`,
      changes: { parameters, body: { value }, headers: { "content-type": mediaType } },
    })),
  );
}

/** The values that were given for parameters without which nothing can be sent. */
function neededOf({ parameters }: Operation, given: Given): Record<string, Json> {
  const needed = parameters.filter(({ required, name }) => required && given.has(name));
  return Object.fromEntries(needed.map(({ name }) => [name, given.get(name) ?? null]));
}

function optionalOf({ parameters }: Operation): Parameter[] {
  return parameters.filter(({ required }) => !required);
}

function valuesOf(
  api: Api,
  parameter: Parameter,
  given: Given,
): readonly { readonly name: string; readonly value: Json }[] {
  const value = given.get(parameter.name);
  if (value !== undefined) return [{ name: "", value }];
  const { examples } = parameter;
  if (examples.length === 0) return [{ name: "", value: exampleOf(api, parameter) }];
  return examples.map((one) => ({ name: ` as in ${one.name}`, value: one.value }));
}
