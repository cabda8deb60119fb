import { docComment } from "../doc-comment.ts";
import type { Api, Operation } from "../model.ts";
import { typeName } from "../names.ts";
import { isSuccess } from "../read/answers.ts";
import { renderMethod } from "./method.ts";
import { renderParams } from "./params.ts";
import { errorUnion, resultUnion } from "./results.ts";

/** The contents of `client.ts`: the types that a caller of the API sees. */
export function renderClient(api: Api, client: string): string {
  const declarations = [
    imports(api),
    ...api.operations.flatMap((operation) => [
      renderParams(operation, client),
      renderResult(operation, client),
    ]),
    renderInterface(api, client),
    renderErrors(api, client),
  ];
  return declarations.filter((declaration) => declaration !== "").join("\n");
}

function renderInterface({ title, version, summary, operations }: Api, client: string): string {
  const doc = docComment("", [`The operations of ${title} ${version}.`, summary]);
  return `${doc}export interface ${client} {\n${operations.map(renderMethod).join("\n")}}\n`;
}

function renderErrors({ operations }: Api, client: string): string {
  const doc = docComment("", [
    "The error answers of each operation, for `isApiError(error, operationId)`.",
  ]);
  const members = operations.map(
    (operation) => `  ${operation.id}:${errorUnion(operation, "  ")};\n`,
  );
  return `${doc}export interface ${client}Errors {\n${members.join("")}}\n`;
}

function renderResult(operation: Operation, client: string): string {
  const doc = docComment("", [`What {@link ${client}.${operation.id}} can answer, by status.`]);
  return `${doc}export type ${typeName(operation.id)}Result =${resultUnion(operation, "")};\n`;
}

function imports({ operations }: Api): string {
  const errors = operations.some(({ answers }) => !answers.every(isSuccess));
  const paged = operations.some(({ paging }) => paging === "link");
  const plain = operations.some(({ paging }) => paging !== "link");
  const documents = operations.some(({ body }) => body?.takesDocument);
  const core = [
    ...(plain ? ["ApiCall"] : []),
    // For the doc comments.
    ...(errors ? ["ApiError"] : []),
    "CallOptions",
    ...(errors ? ["ErrorResult"] : []),
    "OkResult",
    ...(paged ? ["PagedCall"] : []),
    "UndocumentedResult",
    ...(documents ? ["XmlDocument"] : []),
  ];
  const types = operations.flatMap(({ parameters, body, answers }) => [
    ...parameters.flatMap(({ type }) => type.names),
    ...(body?.type.names ?? []),
    ...answers.flatMap(({ type, itemType }) => [...type.names, ...(itemType?.names ?? [])]),
  ]);
  return (
    importTypes(core, "@telespec/client-core") +
    importTypes([...new Set(types)].sort(), "./types.ts")
  );
}

function importTypes(names: readonly string[], from: string): string {
  if (names.length === 0) return "";
  const line = `import type { ${names.join(", ")} } from "${from}";\n`;
  if (line.length <= 101) return line;
  return `import type {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}
