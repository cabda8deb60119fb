import { Problem } from "../problem.ts";
import type { ApiBody, ApiContent, ApiOperation, ApiResponse } from "./api.ts";
import {
  type Callback,
  type MediaType,
  type Method,
  methods,
  type Operation,
  type PathItem,
  type Response,
  type SpecDocument,
} from "./openapi.ts";
import { resolve } from "./resolve.ts";
import { sourceFile } from "./source-file.ts";

/** What is read, and what to call it when something is wrong. */
export interface Reading {
  readonly document: SpecDocument;
  /** The spec's folder in `specs`. */
  readonly slug: string;
}

/** Reads all operations of a path, or of a webhook. */
export function readPathItem(
  reading: Reading,
  kind: ApiOperation["kind"],
  key: string,
  item: PathItem,
): ApiOperation[] {
  return methods.flatMap((method) => {
    const operation = item[method];
    return operation === undefined
      ? []
      : [readOperation(reading, kind, key, method, item, operation)];
  });
}

function readOperation(
  reading: Reading,
  kind: ApiOperation["kind"],
  key: string,
  method: Method,
  item: PathItem,
  operation: Operation,
): ApiOperation {
  const { document } = reading;
  const { operationId } = operation;
  return {
    kind,
    name: kind === "webhook" ? key : operation.operationId,
    operationId: operation.operationId,
    method,
    path: key,
    tag: operation.tags?.[0] ?? "",
    summary: operation.summary,
    description: operation.description ?? "",
    parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
      resolve(document, parameter),
    ),
    body: readBody(reading, operation),
    responses: Object.entries(operation.responses).map(([status, response]) =>
      readResponse(reading, operationId, status, resolve(document, response)),
    ),
    callbacks: Object.entries(operation.callbacks ?? {}).flatMap(([name, callback]) =>
      Object.entries(resolve<Callback>(document, callback)).flatMap(([expression, path]) =>
        readPathItem(reading, "webhook", expression, path).map((event) => ({
          name,
          expression,
          operation: event,
        })),
      ),
    ),
    security: operation.security ?? document.security ?? [],
    retry: operation["x-retry"],
    paging: operation["x-paging"],
  };
}

function readBody(reading: Reading, operation: Operation): ApiBody | undefined {
  if (operation.requestBody === undefined) return undefined;
  const body = resolve(reading.document, operation.requestBody);
  return {
    description: body.description ?? "",
    required: body.required === true,
    contents: readContents(reading, operation.operationId, "request body", body.content),
  };
}

function readResponse(
  reading: Reading,
  operationId: string,
  status: string,
  response: Response,
): ApiResponse {
  return {
    status,
    description: response.description,
    headers: Object.entries(response.headers ?? {}).map(([name, header]) => ({
      ...resolve(reading.document, header),
      name,
      in: "header",
    })),
    contents: readContents(reading, operationId, `response ${status}`, response.content ?? {}),
  };
}

function readContents(
  { document, slug }: Reading,
  operationId: string,
  place: string,
  content: Readonly<Record<string, MediaType>>,
): ApiContent[] {
  const problem = (what: string) =>
    new Problem(`${sourceFile(slug, operationId)}, ${operationId}, ${place}`, what);
  return Object.entries(content).map(([mediaType, { schema, examples = {} }]) => {
    const read = Object.entries(examples).map(([name, example]) => {
      const { summary, value } = resolve(document, example);
      if (value === undefined) throw problem(`the example '${name}' has no value.`);
      return { name, summary: summary ?? name, value };
    });
    if (read.length === 0) {
      throw problem(
        `${mediaType} has no named example. Add one under 'examples': the portal shows it, and Try it and the samples send it.`,
      );
    }
    return { mediaType, schema, examples: read };
  });
}
