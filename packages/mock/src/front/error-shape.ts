import { STATUS_CODES } from "node:http";
import type { Operation } from "../spec/operations.ts";

/** An error body, ready to be serialised. */
export interface ErrorBody {
  readonly mediaType: string;
  readonly value: unknown;
}

/** Makes the body of an error that no operation declares, in the shape of those that are declared. */
export type ErrorShape = (status: number, detail: string) => ErrorBody;

interface ErrorExample {
  readonly status: number;
  readonly mediaType: string;
  readonly value: Record<string, unknown>;
}

/**
 * Learns how an API writes its errors from its own examples: from one of the same status if there
 * is any, else from the shape that most of its 4xx answers have. In it, a number equal to the
 * status becomes the new status, a code in capitals or with hyphens becomes the new status's name
 * in that style, and prose becomes the new text. An API without error examples gets problem details:
 * https://www.rfc-editor.org/rfc/rfc9457
 */
export function learnErrorShape(operations: readonly Operation[]): ErrorShape {
  const examples = operations.flatMap(errorExamples);
  const usual = mostUsual(examples);
  return (status, detail) => {
    const model = examples.find((example) => example.status === status) ?? usual;
    if (model === undefined) return problem(status, detail);
    return { mediaType: model.mediaType, value: adapt(model.value, model.status, status, detail) };
  };
}

/** An error of the mock itself, which the API does not have. */
export function problem(status: number, detail: string): ErrorBody {
  return {
    mediaType: "application/problem+json",
    value: { type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, detail },
  };
}

function errorExamples(operation: Operation): ErrorExample[] {
  return operation.responses
    .filter(({ status }) => /^[45]\d\d$/.test(status))
    .flatMap(({ status, contents }) =>
      contents.flatMap(({ mediaType, examples }) =>
        [...examples.values()]
          .filter(isRecord)
          .map((value) => ({ status: Number(status), mediaType, value })),
      ),
    );
}

function mostUsual(examples: readonly ErrorExample[]): ErrorExample | undefined {
  const byShape = new Map<string, ErrorExample[]>();
  for (const example of examples) {
    const shape = Object.keys(example.value).sort().join(" ");
    byShape.set(shape, [...(byShape.get(shape) ?? []), example]);
  }
  let most: readonly ErrorExample[] = [];
  for (const alike of byShape.values()) if (alike.length > most.length) most = alike;
  return most.find(({ status }) => status < 500) ?? most[0];
}

function adapt(value: unknown, from: number, to: number, detail: string): unknown {
  if (Array.isArray(value)) return value.map((item) => adapt(item, from, to, detail));
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, adapt(item, from, to, detail)]),
    );
  }
  if (value === from) return to;
  if (typeof value !== "string") return value;
  if (/\s/.test(value)) return detail;
  if (from === to) return value;
  const words = (STATUS_CODES[to] ?? "Error").toLowerCase().split(/[^a-z]+/);
  if (/^[A-Z]+(?:[_.][A-Z]+)*$/.test(value)) return words.join("_").toUpperCase();
  if (/^[a-z]+(?:-[a-z]+)+$/.test(value)) return words.join("-");
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
