import type { JsonObject } from "../../json.ts";
import { arrayAt, isObject, objectAt, objectsIn, textAt } from "../../json.ts";
import type { Api } from "../../model/api.ts";
import type { Operation } from "../../model/operations.ts";
import { examplesOf, operations, responses } from "../../model/operations.ts";
import { schemasWithin } from "../../model/schemas.ts";
import type { Finding, Rule } from "../../rule.ts";

const CODE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*(?:\.[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)?$/;
const FIELDS = ["status", "code", "message"];

/** Errors as CAMARA has them: 401 and 403 documented, one body for all, an example for each code. */
export const camaraErrors: Rule = {
  name: "camara-errors",
  *check(api) {
    for (const operation of operations(api)) {
      yield* documented(operation);
      for (const [status, response] of responses(operation)) {
        if (/^[45]/.test(status)) yield* checkError(api, status, response);
      }
    }
  },
};

function* documented({ node, method, path }: Operation): Generator<Finding> {
  const declared = objectAt(node, "responses");
  for (const status of ["401", "403"]) {
    if (Object.keys(objectAt(declared, status, "content")).length > 0) continue;
    yield {
      at: { node, key: "responses" },
      reason: `${method.toUpperCase()} ${path} does not document ${status} with a body.`,
      mend: `Add the response ${status}.`,
    };
  }
}

function* checkError(api: Api, status: string, response: JsonObject): Generator<Finding> {
  for (const [, media] of objectsIn(response.content)) {
    const schemas = [...schemasWithin(api, media.schema, true)];
    const required = new Set(schemas.flatMap((schema) => arrayAt(schema, "required")));
    const missing = FIELDS.filter((field) => !required.has(field));
    if (missing.length > 0) {
      yield {
        at: { node: media, key: "schema" },
        reason: `The body of ${status} does not require ${missing.join(" and ")}.`,
        mend: "Build it on ErrorInfo.",
      };
    }
    yield* checkExamples(status, media, codesOf(schemas));
  }
}

function* checkExamples(
  status: string,
  media: JsonObject,
  codes: ReadonlySet<string>,
): Generator<Finding> {
  const shown = new Set<string>();
  for (const { value, holder, key } of examplesOf(media)) {
    const code = textAt(value, "code");
    shown.add(code);
    if (isObject(value) && value.status === Number(status) && CODE.test(code)) continue;
    yield {
      at: { node: holder, key },
      reason: `The example of a ${status} has status ${String(isObject(value) ? value.status : "")} and code ${JSON.stringify(code)}.`,
      mend: "Give it the status of its response, and a code in SCREAMING_SNAKE_CASE.",
    };
  }
  const absent = [...codes].filter((code) => !shown.has(code));
  if (absent.length === 0) return;
  yield {
    at: "examples" in media ? { node: media, key: "examples" } : { node: media },
    reason: `No example shows ${absent.join(", ")}.`,
    mend: "Add a named example for each code.",
  };
}

function codesOf(schemas: readonly JsonObject[]): Set<string> {
  const codes = schemas.flatMap((schema) => {
    const code = objectAt(schema, "properties", "code");
    return [...arrayAt(code, "enum"), ...("const" in code ? [code.const] : [])];
  });
  return new Set(codes.filter((code) => typeof code === "string"));
}
