import type {
  Content,
  MediaTypeObject,
  OpenApiDocument,
  OperationObject,
  ParameterObject,
  PathItemObject,
} from "./document.ts";
import { resolve } from "./document.ts";
import { type Paging, readPaging } from "./paging.ts";
import { type SecurityAlternative, securityOf } from "./security.ts";

/** The methods that a path item can hold, as OpenAPI spells them. */
export const methods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
] as const;

/** One operation of an API, as the front needs it. */
export interface Operation {
  /** Its `operationId`, or method and path where the spec gives none. */
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** The path template, such as `/accounts/{accountId}/calls`. */
  readonly path: string;
  /** Any one of these suffices; none at all means that the operation is public. */
  readonly security: readonly SecurityAlternative[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: readonly DeclaredResponse[];
  /** Headers that stand both among the parameters and in the responses: they come back as sent. */
  readonly echoed: readonly EchoedHeader[];
  /** How its success is read page by page, where it is. */
  readonly paging: Paging | undefined;
}

export interface RequestBody {
  readonly required: boolean;
  readonly mediaTypes: readonly string[];
}

/** A response as the spec declares it: for one status, for a range (`4XX`) or for the rest (`default`). */
export interface DeclaredResponse {
  readonly status: string;
  readonly contents: readonly DeclaredContent[];
  readonly headers: readonly DeclaredHeader[];
}

export interface DeclaredHeader {
  readonly name: string;
  readonly examples: ReadonlyMap<string, unknown>;
}

export interface DeclaredContent {
  readonly mediaType: string;
  readonly examples: ReadonlyMap<string, unknown>;
}

export interface EchoedHeader {
  /** In lower case. */
  readonly name: string;
  readonly accepts: (value: string) => boolean;
}

/** Reads all operations of a document, in its order. */
export function readOperations(document: OpenApiDocument): readonly Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as OperationObject | undefined;
      return operation === undefined
        ? []
        : [readOperation(document, path, item, method, operation)];
    }),
  );
}

function readOperation(
  document: OpenApiDocument,
  path: string,
  item: PathItemObject,
  method: string,
  operation: OperationObject,
): Operation {
  const id = operation.operationId ?? `${method.toUpperCase()} ${path}`;
  const responses = readResponses(document, operation);
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
    (reference) => resolve(document, reference),
  );
  return {
    id,
    method: method.toUpperCase(),
    path,
    security: securityOf(document, operation),
    requestBody: readRequestBody(document, operation),
    responses,
    echoed: readEchoed(document, parameters, responses),
    paging:
      operation["x-paging"] === "link"
        ? readPaging(id, parameters, successAmong(responses))
        : undefined,
  };
}

function readRequestBody(
  document: OpenApiDocument,
  operation: OperationObject,
): RequestBody | undefined {
  if (operation.requestBody === undefined) return undefined;
  const body = resolve(document, operation.requestBody);
  return { required: body.required ?? false, mediaTypes: Object.keys(body.content ?? {}) };
}

function readResponses(document: OpenApiDocument, operation: OperationObject): DeclaredResponse[] {
  return Object.entries(operation.responses ?? {}).map(([status, reference]) => {
    const response = resolve(document, reference);
    return {
      status,
      contents: readContents(document, response.content ?? {}),
      headers: Object.entries(response.headers ?? {}).map(([name, header]) => ({
        name,
        examples: readExamples(document, resolve(document, header)),
      })),
    };
  });
}

function readContents(document: OpenApiDocument, content: Content): DeclaredContent[] {
  return Object.entries(content).map(([mediaType, media]) => ({
    mediaType,
    examples: readExamples(document, media),
  }));
}

function readExamples(document: OpenApiDocument, media: MediaTypeObject): Map<string, unknown> {
  const examples = new Map<string, unknown>();
  // Prism calls the one unnamed example "default".
  if (media.example !== undefined) examples.set("default", media.example);
  for (const [name, reference] of Object.entries(media.examples ?? {})) {
    examples.set(name, resolve(document, reference).value);
  }
  return examples;
}

function readEchoed(
  document: OpenApiDocument,
  parameters: readonly ParameterObject[],
  responses: readonly DeclaredResponse[],
): EchoedHeader[] {
  const answered = new Set(
    responses.flatMap(({ headers }) => headers.map(({ name }) => name.toLowerCase())),
  );
  return parameters
    .filter((parameter) => parameter.in === "header" && answered.has(parameter.name.toLowerCase()))
    .map((parameter) => {
      const schema = parameter.schema === undefined ? {} : resolve(document, parameter.schema);
      const pattern = schema.pattern === undefined ? undefined : new RegExp(schema.pattern, "u");
      const longest = schema.maxLength ?? Number.POSITIVE_INFINITY;
      return {
        name: parameter.name.toLowerCase(),
        accepts: (value) => value.length <= longest && (pattern?.test(value) ?? true),
      };
    });
}

/** The response that an operation declares for a status: exactly, by range, or by default. */
export function responseFor(operation: Operation, status: number): DeclaredResponse | undefined {
  const exact = String(status);
  const range = `${exact[0]}XX`;
  return (
    operation.responses.find((response) => response.status === exact) ??
    operation.responses.find((response) => response.status.toUpperCase() === range) ??
    operation.responses.find((response) => response.status === "default")
  );
}

/** The response to a request with which nothing is wrong: the lowest 2xx, the default, or the first. */
export function successOf({ responses }: Operation): DeclaredResponse | undefined {
  return successAmong(responses);
}

function successAmong(responses: readonly DeclaredResponse[]): DeclaredResponse | undefined {
  const successes = responses
    .filter((response) => response.status.startsWith("2"))
    .sort((a, b) => (a.status < b.status ? -1 : 1));
  return (
    successes[0] ?? responses.find((response) => response.status === "default") ?? responses[0]
  );
}

/** The example that an operation's answer has when none is asked for by name. */
export function firstExample(
  operation: Operation,
  status: number,
  mediaType: string | undefined,
): string | undefined {
  const contents = responseFor(operation, status)?.contents ?? [];
  return contents
    .find((content) => content.mediaType === mediaType)
    ?.examples.keys()
    .next().value;
}
