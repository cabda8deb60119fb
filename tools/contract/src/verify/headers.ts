import type { PlainRequest } from "../bench/plain.ts";
import type { Schemas } from "../schema/schemas.ts";
import type { Content, Header, Operation, Response } from "../spec/api.ts";
import type { Document } from "../spec/document.ts";
import { isObject, type Json } from "../spec/json.ts";

/** What is wrong with a header of an answer. */
export interface HeaderProblem {
  /** In lower case. */
  readonly name: string;
  readonly kind: "missing" | "wrong" | "not the one sent";
  readonly rule: string;
}

/**
 * Checks the headers that a spec declares for an answer. One that the request can have, too (a correlation
 * id), comes back as it was sent.
 */
export function headerProblems(
  document: Document,
  schemas: Schemas,
  operation: Operation,
  response: Response,
  sent: PlainRequest["headers"],
  headers: Headers,
): HeaderProblem[] {
  return response.headers.flatMap((header): HeaderProblem[] => {
    const name = header.name.toLowerCase();
    const value = headers.get(name);
    const given = sent[name];
    if (value === null) {
      const mayComeBack = operation.parameters.some(
        (one) => one.in === "header" && one.name.toLowerCase() === name,
      );
      const isMissing = mayComeBack ? given !== undefined : isExpected(header, response.contents);
      return isMissing ? [{ name, kind: "missing", rule: header.schema }] : [];
    }
    const [problem] = schemas.problems(header.schema, parse(document, header, value));
    if (problem !== undefined) return [{ name, kind: "wrong", rule: problem.rule }];
    return given === undefined || given === value
      ? []
      : [{ name, kind: "not the one sent", rule: header.schema }];
  });
}

/**
 * Whether an answer must have a header. In OpenAPI few headers are `required`; what the spec shows says
 * more: one whose examples go with some of the body's examples only is not always there.
 */
function isExpected({ required, examples }: Header, contents: readonly Content[]): boolean {
  const shown = new Set(examples.map(({ name }) => name));
  const bodies = contents.flatMap((content) => content.examples.map(({ name }) => name));
  const isPaired = bodies.some((name) => shown.has(name));
  return required || !isPaired || bodies.every((name) => shown.has(name));
}

/** A header's text as its schema means it. */
function parse({ at }: Document, { schema }: Header, text: string): Json {
  const found = at(schema)?.value;
  const type = isObject(found) ? found.type : undefined;
  const isNumber = type === "integer" || type === "number";
  return isNumber && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
