import type { Json, JsonObject } from "../json.ts";
import { arrayAt, isObject, objectAt, objectsIn, textAt } from "../json.ts";
import type { Api } from "./api.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** One operation of a path, a webhook or a callback. */
export interface Operation {
  readonly node: JsonObject;
  /** Lower case, as in the file. */
  readonly method: string;
  /** The path, or the name of the webhook or callback. */
  readonly path: string;
  /** Where it stands. In a webhook or callback the API sends the request, and the user answers. */
  readonly kind: "path" | "webhook" | "callback";
  /** Those of the path first; one of the operation replaces one of the path with the same name and place. */
  readonly parameters: readonly JsonObject[];
}

/** A body, a parameter or a header: something with a schema and examples. */
export interface Carrier {
  readonly operation: Operation;
  /** The media type, parameter or header object. */
  readonly node: JsonObject;
  readonly kind: "body" | "parameter" | "header";
  /** Whether it is sent with the request or comes back in the response. */
  readonly side: "request" | "response";
  readonly status: string | undefined;
  /** Media type of a body, name of a parameter or header. */
  readonly name: string;
}

/** Every operation: those of paths, then webhooks, each followed by its callbacks. */
export function* operations(api: Api): Generator<Operation> {
  for (const [path, item] of objectsIn(api.document.paths)) yield* ofItem(path, item, "path");
  for (const [name, item] of objectsIn(api.document.webhooks)) {
    yield* ofItem(name, item, "webhook");
  }
}

/** The operations that a user calls. */
export function* calledOperations(api: Api): Generator<Operation> {
  for (const operation of operations(api)) if (operation.kind === "path") yield operation;
}

function* ofItem(path: string, item: JsonObject, kind: Operation["kind"]): Generator<Operation> {
  for (const method of METHODS) {
    const node = item[method];
    if (!isObject(node)) continue;
    const own = arrayAt(node, "parameters").filter(isObject);
    const shared = arrayAt(item, "parameters")
      .filter(isObject)
      .filter((one) => !own.some((other) => sameParameter(one, other)));
    yield { node, method, path, kind, parameters: [...shared, ...own] };
    for (const [name, callback] of objectsIn(node.callbacks)) {
      for (const [, inner] of objectsIn(callback)) yield* ofItem(name, inner, "callback");
    }
  }
}

function sameParameter(one: JsonObject, other: JsonObject): boolean {
  return one.name === other.name && one.in === other.in;
}

/** The responses of an operation with their statuses. */
export function responses(operation: Operation): [string, JsonObject][] {
  return objectsIn(operation.node.responses);
}

/** Everything in an operation that has a schema and examples. */
export function* carriers(operation: Operation): Generator<Carrier> {
  for (const node of operation.parameters) {
    const name = textAt(node, "name");
    yield { operation, node, kind: "parameter", side: "request", status: undefined, name };
  }
  const body = objectAt(operation.node, "requestBody", "content");
  for (const [name, node] of objectsIn(body)) {
    yield { operation, node, kind: "body", side: "request", status: undefined, name };
  }
  for (const [status, response] of responses(operation)) {
    for (const [name, node] of objectsIn(response.headers)) {
      yield { operation, node, kind: "header", side: "response", status, name };
    }
    for (const [name, node] of objectsIn(response.content)) {
      yield { operation, node, kind: "body", side: "response", status, name };
    }
  }
}

export function* allCarriers(api: Api): Generator<Carrier> {
  for (const operation of operations(api)) yield* carriers(operation);
}

/** Whether the user writes this value, so that a limit on it is a limit on the user. */
export function writtenByUser(carrier: Carrier): boolean {
  return (carrier.operation.kind === "path") === (carrier.side === "request");
}

/** An example, and the node and key under which its value stands. */
export interface Example {
  readonly value: Json;
  readonly holder: JsonObject | readonly Json[];
  readonly key: string;
  /** Its name in `examples`. */
  readonly name: string | undefined;
}

/** The examples of a body, parameter or header. */
export function* examplesOf(carrier: JsonObject): Generator<Example> {
  const single = carrier.example;
  if (single !== undefined)
    yield { value: single, holder: carrier, key: "example", name: undefined };
  for (const [name, holder] of objectsIn(carrier.examples)) {
    const value = holder.value;
    if (value !== undefined) yield { value, holder, key: "value", name };
  }
}
