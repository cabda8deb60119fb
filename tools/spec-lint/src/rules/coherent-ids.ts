import type { Json, JsonObject } from "../json.ts";
import { isObject, objectAt, textAt } from "../json.ts";
import type { Api } from "../model/api.ts";
import type { Example, Operation } from "../model/operations.ts";
import { allCarriers, calledOperations, carriers, examplesOf } from "../model/operations.ts";
import type { Finding, Rule } from "../rule.ts";

/**
 * The examples of an API tell one story: one account throughout; an id of a path belongs to something
 * that an example shows; a body with a URL names the same ids in both; an answer repeats what the
 * request of the same name said.
 */
export const coherentIds: Rule = {
  name: "coherent-ids",
  *check(api) {
    yield* oneAccount(api);
    yield* shownIds(api);
    yield* urlsOfBodies(api);
    for (const operation of calledOperations(api)) yield* echoes(operation);
  },
};

function* oneAccount(api: Api): Generator<Finding> {
  let first: Json | undefined;
  for (const { node, key, value } of exampleFields(api)) {
    if (key !== "accountId" || typeof value !== "string") continue;
    first ??= value;
    if (value === first) continue;
    yield {
      at: { node, key: keyOf(node, key) },
      reason: `This accountId is ${value}, and ${String(first)} in other examples.`,
      mend: "Use one account in all examples.",
    };
  }
}

function* shownIds(api: Api): Generator<Finding> {
  const shown = new Set<Json | undefined>();
  for (const { carrier, value } of fieldsOfBodies(api)) if (carrier === "body") shown.add(value);
  for (const operation of calledOperations(api)) {
    for (const parameter of operation.parameters) {
      const name = textAt(parameter, "name");
      if (parameter.in !== "path" || !/Id$/.test(name) || name === "accountId") continue;
      for (const { value, holder, key } of examplesOf(parameter)) {
        if (shown.has(value)) continue;
        yield {
          at: { node: holder, key },
          reason: `No example of a body shows the ${name} ${JSON.stringify(value)}.`,
          mend: "Take the id of something that an example creates or returns.",
        };
      }
    }
  }
}

function* urlsOfBodies(api: Api): Generator<Finding> {
  const names = new Map<string, string>();
  for (const { path } of calledOperations(api)) {
    for (const [, segment = "", name = ""] of path.matchAll(/\/([^/{}]+)\/\{([^}]+)\}/g)) {
      names.set(segment, name);
    }
  }
  for (const { node, key, value } of fieldsOfBodies(api)) {
    if (typeof value !== "string" || !/^https?:/.test(value)) continue;
    for (const [segment, name] of names) {
      const inUrl = value.match(new RegExp(`/${segment}/([^/?#]+)`))?.[1];
      const inBody = node[name];
      if (inUrl === undefined || typeof inBody !== "string" || inUrl === inBody) continue;
      yield {
        at: { node, key },
        reason: `The URL names the ${name} ${inUrl}, the body ${inBody}.`,
        mend: "Make them the same.",
      };
    }
  }
}

/** A request and a response example of the same name belong together: what both have is equal. */
function* echoes(operation: Operation): Generator<Finding> {
  const bodies = [...carriers(operation)].filter(({ kind }) => kind === "body");
  const sent = new Map<string, JsonObject>();
  for (const { node, side } of bodies) {
    if (side !== "request") continue;
    for (const { name, value } of examplesOf(node)) {
      if (name !== undefined && isObject(value)) sent.set(name, value);
    }
  }
  for (const { node, side, status } of bodies) {
    if (side !== "response" || status?.startsWith("2") !== true) continue;
    for (const { name, value } of examplesOf(node)) {
      const request = sent.get(name ?? "");
      if (request === undefined || !isObject(value)) continue;
      for (const place of [value, ...Object.values(value).filter(isObject)]) {
        yield* echo(request, place, name ?? "");
      }
    }
  }
}

function* echo(request: JsonObject, answer: JsonObject, name: string): Generator<Finding> {
  for (const [key, value] of Object.entries(request)) {
    const other = answer[key];
    if (typeof value === "object" || other === undefined || other === value) continue;
    if (typeof other === "string" && /^\*+$/.test(other)) continue; // a masked password
    yield {
      at: { node: answer, key },
      reason: `The request example ${name} has ${key} ${JSON.stringify(value)}, its answer ${JSON.stringify(other)}.`,
      mend: "Make them the same, or give the answer another name.",
    };
  }
}

interface Field {
  readonly node: JsonObject;
  readonly key: string;
  readonly value: Json | undefined;
  readonly carrier: "body" | "parameter" | "header";
}

/** Fields called accountId in bodies, and examples of a parameter of that name. */
function* exampleFields(api: Api): Generator<Field> {
  for (const carrier of allCarriers(api)) {
    for (const example of examplesOf(carrier.node)) {
      if (carrier.kind === "parameter") {
        yield {
          node: holderOf(example),
          key: carrier.name,
          value: example.value,
          carrier: "parameter",
        };
      }
      if (carrier.kind === "body") yield* fieldsOf(example.value);
    }
  }
}

function* fieldsOfBodies(api: Api): Generator<Field> {
  for (const { kind, node } of allCarriers(api)) {
    if (kind !== "body") continue;
    for (const { value } of examplesOf(node)) yield* fieldsOf(value);
  }
}

function* fieldsOf(value: Json | undefined): Generator<Field> {
  if (Array.isArray(value)) for (const item of value) yield* fieldsOf(item);
  if (!isObject(value)) return;
  for (const [key, child] of Object.entries(value)) {
    yield { node: value, key, value: child, carrier: "body" };
    yield* fieldsOf(child);
  }
}

function holderOf(example: Example): JsonObject {
  return isObject(example.holder) ? example.holder : objectAt(undefined);
}

function keyOf(node: JsonObject, key: string): string {
  return key in node ? key : "example" in node ? "example" : "value";
}
