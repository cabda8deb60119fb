import type {
  Content,
  OpenApiDocument,
  OperationObject,
  OrReference,
  ParameterObject,
  PathItemObject,
} from "./document.ts";
import { resolve } from "./document.ts";
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
}

export interface RequestBody {
  readonly required: boolean;
  readonly mediaTypes: readonly string[];
}

/** A response as the spec declares it: for one status, for a range (`4XX`) or for the rest (`default`). */
export interface DeclaredResponse {
  readonly status: string;
  readonly contents: readonly DeclaredContent[];
  readonly headers: readonly string[];
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
  const responses = readResponses(document, operation);
  return {
    id: operation.operationId ?? `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    security: securityOf(document, operation),
    requestBody: readRequestBody(document, operation),
    responses,
    echoed: readEchoed(
      document,
      [...(item.parameters ?? []), ...(operation.parameters ?? [])],
      responses,
    ),
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
      headers: Object.keys(response.headers ?? {}),
    };
  });
}

function readContents(document: OpenApiDocument, content: Content): DeclaredContent[] {
  return Object.entries(content).map(([mediaType, media]) => {
    const examples = new Map<string, unknown>();
    // Prism calls the one unnamed example "default".
    if (media.example !== undefined) examples.set("default", media.example);
    for (const [name, reference] of Object.entries(media.examples ?? {})) {
      examples.set(name, resolve(document, reference).value);
    }
    return { mediaType, examples };
  });
}

function readEchoed(
  document: OpenApiDocument,
  parameters: readonly OrReference<ParameterObject>[],
  responses: readonly DeclaredResponse[],
): EchoedHeader[] {
  const answered = new Set(responses.flatMap(({ headers }) => headers.map((h) => h.toLowerCase())));
  return parameters
    .map((reference) => resolve(document, reference))
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
export function successOf(operation: Operation): DeclaredResponse | undefined {
  const successes = operation.responses
    .filter((response) => response.status.startsWith("2"))
    .sort((a, b) => (a.status < b.status ? -1 : 1));
  return (
    successes[0] ??
    operation.responses.find((response) => response.status === "default") ??
    operation.responses[0]
  );
}
