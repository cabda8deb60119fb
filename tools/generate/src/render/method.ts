import { docComment, firstSentence } from "../doc-comment.ts";
import type { Operation, RetryClass } from "../model.ts";
import { typeName } from "../names.ts";
import { isSuccess, unionOf } from "../read/answers.ts";
import { nothing } from "../schema-type.ts";
import { paramsOptional, takesParams } from "./params.ts";

const retries: Record<RetryClass, string> = {
  idempotent:
    "Retries: sent again after a failed connection, a try that took too long, a 408, a 429 or a 5xx, since repeating it does no harm.",
  "rejected-only":
    "Retries: sent again only after a 429, or when it is known never to have left, so that nothing is done twice.",
  never: "Retries: none.",
};

/** An operation as a method of the client's interface, with the spec's text above it. */
export function renderMethod(operation: Operation): string {
  const { answers } = operation;
  const failures = answers.filter((answer) => !isSuccess(answer));
  const doc = docComment(
    "  ",
    [
      operation.summary,
      operation.description,
      `\`${operation.method} ${operation.path}\``,
      retries[operation.retry],
    ],
    [
      `@param params ${takesParams(operation) ? described(operation) : "The operation takes none."}`,
      "@param options What holds for this call alone: `signal`, `timeout`, `headers`, ...",
      `@returns ${answer(operation)}`,
      // With the braces first, TypeScript would take the link for a type.
      ...failures.map(
        ({ status, description }) =>
          `@throws an {@link ApiError} with status ${status}: ${firstSentence(description ?? "no description.")}`,
      ),
      ...(operation.deprecated ? ["@deprecated"] : []),
    ],
  );
  return doc + signature(operation);
}

function signature(operation: Operation): string {
  const { id } = operation;
  const type = takesParams(operation) ? `${typeName(id)}Params` : "Record<string, never>";
  const params = `params${paramsOptional(operation) ? "?" : ""}: ${type}`;
  const result = returned(operation);
  const line = `  ${id}(${params}, options?: CallOptions): ${result};\n`;
  if (line.length <= 101) return line;
  return `  ${id}(\n    ${params},\n    options?: CallOptions,\n  ): ${result};\n`;
}

function returned({ id, answers, paging }: Operation): string {
  const successes = answers.filter(isSuccess);
  const types =
    paging === "link"
      ? successes.flatMap(({ itemType }) => itemType ?? [])
      : successes.map(({ type }) => type);
  const { text } = types.length === 0 ? nothing : unionOf(types);
  return `${paging === "link" ? "PagedCall" : "ApiCall"}<${text}, ${typeName(id)}Result>`;
}

function described({ parameters, body }: Operation): string {
  const all = [...parameters, ...(body === undefined ? [] : [{ name: "body", ...body }])];
  const list = (required: boolean) =>
    all
      .filter((one) => one.required === required)
      .map(({ name }) => `\`${name}\``)
      .join(", ");
  const [required, optional] = [list(true), list(false)];
  if (optional === "") return `${required}.`;
  return required === "" ? `Optional: ${optional}.` : `${required}; optional: ${optional}.`;
}

function answer({ answers, paging }: Operation): string {
  if (paging === "link") return "Awaited, the first page; iterated over, the items of all pages.";
  return answers
    .filter(isSuccess)
    .map(({ status, description }) => `On ${status}: ${firstSentence(description ?? "done.")}`)
    .join(" ");
}
