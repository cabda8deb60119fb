import { essenceOf, isJson } from "../front/media-type.ts";
import type { Answer, MockRequest } from "../front/message.ts";
import type { Target } from "../front/target.ts";
import type { ApiModel } from "../spec/api-model.ts";
import type { Operation } from "../spec/operations.ts";
import type { RecordedRequest } from "./journal.ts";
import { createRedaction } from "./redact.ts";

/** The most bytes of a body that are kept. */
const longestBody = 64 * 1024;

/** What has happened between a client and a mock. */
export interface Exchange {
  readonly request: MockRequest;
  readonly target: Target;
  readonly operation: Operation | undefined;
  /** What was read of the request's body. */
  readonly body: Uint8Array;
  readonly answer: Answer;
}

/** Makes the function that writes an exchange down without its credentials. */
export function createRecorder(
  api: ApiModel,
): (exchange: Exchange) => Omit<RecordedRequest, "number"> {
  const keyNames = new Set(
    api.operations.flatMap(({ security }) =>
      security
        .flat()
        .flatMap((scheme) => (scheme.kind === "key" ? [scheme.name.toLowerCase()] : [])),
    ),
  );

  return ({ request, target, operation, body, answer }) => {
    const redaction = createRedaction(request.headers, keyNames);
    const parsed = parse(body, request.headers["content-type"]);
    return {
      time: new Date().toISOString(),
      ...(operation === undefined ? {} : { operation: operation.id }),
      method: request.method,
      path: redaction.text(target.path),
      query: redaction.query(target.query),
      headers: redaction.headers(request.headers),
      ...(parsed === undefined ? {} : { body: redaction.value(parsed) }),
      bodyBytes: body.length,
      valid: answer.violations.every(({ severity }) => severity !== "Error"),
      violations: answer.violations.map((violation) => ({
        ...violation,
        message: redaction.text(violation.message),
      })),
      status: answer.status,
      ...(answer.example === undefined ? {} : { example: answer.example }),
    };
  };
}

function parse(body: Uint8Array, contentType: string | undefined): unknown {
  if (body.length === 0 || body.length > longestBody) return undefined;
  const essence = essenceOf(contentType ?? "") ?? "";
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    if (essence === "application/x-www-form-urlencoded") {
      return Object.fromEntries(new URLSearchParams(text));
    }
    return isJson(essence) ? JSON.parse(text) : text;
  } catch {
    // Neither UTF-8 nor JSON: the violations say so, and what it holds cannot be told from a secret.
    return undefined;
  }
}
