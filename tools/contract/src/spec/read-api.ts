import type { Api, Case, Operation, Parameter, SecurityScheme } from "./api.ts";
import { type Document, type Located, openDocument } from "./document.ts";
import { isArray, isObject, type JsonObject } from "./json.ts";
import { child } from "./pointer.ts";
import { readBody, readExamples, readResponses } from "./read-content.ts";
import { readCallbacks, readWebhooks } from "./read-events.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/**
 * Reads from a bundled spec all that can be tested.
 *
 * @param name the name of the API's folder.
 * @param cases what stands beside the spec in `cases.yaml`.
 * @throws Error if the spec has something that the matrix cannot test, with the place in the spec.
 */
export function readApi(name: string, root: JsonObject, cases: readonly Case[] = []): Api {
  const document = openDocument(root);
  const top: Located = { pointer: "#", value: root };
  const info = isObject(root.info) ? root.info : {};
  const schemes = new Map(
    document
      .entries(top, "components", "securitySchemes")
      .map(([scheme, { value }]) => [scheme, readScheme(value)]),
  );
  const operations = document
    .entries(top, "paths")
    .flatMap(([path, item]) => readPath(document, path, item));
  return {
    name,
    title: String(info.title),
    version: String(info.version),
    document,
    operations,
    events: [
      ...readWebhooks(document, top),
      ...operations.flatMap(({ id, pointer }) =>
        readCallbacks(document, id, at(document, pointer)),
      ),
    ],
    cases,
    schemes,
    servers: document.entries(top, "servers").map(([, server]) => serverUrl(server.value)),
    tokenPath: tokenPath(document, top),
  };
}

function at(document: Document, pointer: string): Located {
  const found = document.at(pointer);
  if (found === undefined || !isObject(found.value))
    throw new Error(`Nothing stands at ${pointer}.`);
  return { pointer, value: found.value };
}

function readPath(document: Document, path: string, item: Located): Operation[] {
  return methods.flatMap((method) => {
    const pointer = child(item.pointer, method);
    const found = document.at(pointer);
    if (found === undefined || !isObject(found.value)) return [];
    return [readOperation(document, path, item, method, { pointer, value: found.value })];
  });
}

function readOperation(
  document: Document,
  path: string,
  item: Located,
  method: string,
  operation: Located,
): Operation {
  const { operationId } = operation.value;
  if (typeof operationId !== "string") {
    throw new Error(`${operation.pointer} has no operationId, by which the client calls it.`);
  }
  const parameters = new Map<string, Parameter>();
  // Those of the operation replace those of the path that have the same name and place.
  for (const parent of [item, operation]) {
    for (const [, parameter] of document.entries(parent, "parameters")) {
      const read = readParameter(document, parameter);
      parameters.set(`${read.in} ${read.name}`, read);
    }
  }
  return {
    id: operationId,
    pointer: operation.pointer,
    method: method.toUpperCase(),
    path,
    parameters: [...parameters.values()],
    body: readBody(document, operation),
    responses: readResponses(document, operation),
    security: readSecurity(operation.value.security ?? document.root.security),
    paged: operation.value["x-paging"] === "link",
  };
}

function readParameter(document: Document, parameter: Located): Parameter {
  const { name, in: where, required, schema } = parameter.value;
  if (where !== "path" && where !== "query" && where !== "header") {
    throw new Error(`${parameter.pointer} is a parameter in ${where}, which no client here sends.`);
  }
  if (schema === undefined) throw new Error(`${parameter.pointer} has no schema.`);
  return {
    name: String(name),
    in: where,
    required: required === true,
    bound: parameter.value["x-bound"] === true,
    schema: child(parameter.pointer, "schema"),
    examples: readExamples(document, parameter),
  };
}

function readSecurity(requirements: unknown): string[][] {
  if (!isArray(requirements)) return [];
  return requirements.map((requirement) => Object.keys(requirement ?? {}));
}

function readScheme(scheme: JsonObject): SecurityScheme {
  const type = String(scheme.type);
  const http = type === "http" ? String(scheme.scheme).toLowerCase() : undefined;
  if (http === "basic") return { kind: "basic" };
  if (http === "bearer") return { kind: "bearer", clientCredentials: false };
  if (type === "openIdConnect") return { kind: "bearer", clientCredentials: true };
  if (type === "oauth2") {
    const flows = isObject(scheme.flows) ? scheme.flows : {};
    return { kind: "bearer", clientCredentials: "clientCredentials" in flows };
  }
  return { kind: "other", type };
}

function serverUrl({ url, variables }: JsonObject): string {
  return Object.entries(isObject(variables) ? variables : {}).reduce(
    (text, [name, variable]) =>
      text.replaceAll(`{${name}}`, isObject(variable) ? String(variable.default) : ""),
    String(url),
  );
}

function tokenPath(document: Document, top: Located): string | undefined {
  for (const [, { value }] of document.entries(top, "components", "securitySchemes")) {
    const flows = isObject(value.flows) ? value.flows : {};
    const flow = flows.clientCredentials;
    if (isObject(flow) && typeof flow.tokenUrl === "string") return new URL(flow.tokenUrl).pathname;
  }
  return undefined;
}
