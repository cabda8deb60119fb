import type { Json } from "../json.ts";
import { isObject, objectsIn } from "../json.ts";
import type { Operation } from "../model/operations.ts";
import { examplesOf, operations, responses } from "../model/operations.ts";
import type { Finding, Rule } from "../rule.ts";

const TEXT_KEYS = new Set(["description", "detail", "error", "message", "title"]);

interface ErrorText {
  readonly node: object;
  readonly key: string;
  readonly text: string;
}

/** No two error statuses of an operation say the same: a text that fits both explains neither. */
export const distinctErrorTexts: Rule = {
  name: "distinct-error-texts",
  *check(api) {
    for (const operation of operations(api)) yield* checkOperation(operation);
  },
};

function* checkOperation(operation: Operation): Generator<Finding> {
  const statuses = new Map<string, string>();
  for (const [status, response] of responses(operation)) {
    if (!/^[45]/.test(status)) continue;
    for (const { node, key, text } of textsOf(response)) {
      const other = statuses.get(text) ?? status;
      statuses.set(text, other);
      if (other === status) continue;
      yield {
        at: { node, key },
        reason: `${operation.method.toUpperCase()} ${operation.path} has the text ${JSON.stringify(text.trim())} for ${other} and for ${status}.`,
        mend: "Say in each what happened in its case.",
      };
    }
  }
}

function* textsOf(response: Json): Generator<ErrorText> {
  if (!isObject(response)) return;
  if (typeof response.description === "string") {
    yield { node: response, key: "description", text: response.description };
  }
  for (const [, media] of objectsIn(response.content)) {
    for (const { value } of examplesOf(media)) yield* textsIn(value);
  }
}

function* textsIn(value: Json): Generator<ErrorText> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries<Json | undefined>(value)) {
    if (typeof child === "string" && TEXT_KEYS.has(key)) yield { node: value, key, text: child };
    else if (child !== undefined) yield* textsIn(child);
  }
}
