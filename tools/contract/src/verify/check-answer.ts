import type { PlainRequest } from "../bench/plain.ts";
import type { Schemas } from "../schema/schemas.ts";
import { type Api, isJson, type Operation, type Response } from "../spec/api.ts";
import { isArray, isObject, type Json } from "../spec/json.ts";
import { child, valueAt } from "../spec/pointer.ts";
import { bodyProblems, type PlaceProblem } from "./body-problems.ts";
import type { Drift } from "./drift.ts";
import { headerProblems } from "./headers.ts";
import { isSecretName, type Redactor } from "./redact.ts";
import type { Answer } from "./send.ts";

/** By what answers are judged. */
export interface Judge {
  readonly api: Api;
  /** Made with `discriminate`. */
  readonly schemas: Schemas;
  readonly redactor: Redactor;
}

type Found = Omit<Drift, "operation" | "status">;

/** Finds every way in which the answer to a request is not what the spec says. */
export function checkAnswer(
  judge: Judge,
  operation: Operation,
  sent: PlainRequest,
  answer: Answer,
): Drift[] {
  const { status } = answer;
  const response = operation.responses.find((one) => one.status === status);
  const found =
    response === undefined
      ? [undocumentedStatus(operation, status)]
      : [
          ...checkHeaders(judge, operation, response, sent, answer),
          ...checkBody(judge, response, answer),
        ];
  // A pointer is made of the names of fields, which the server chooses.
  const clean = (one: Found) => ({ ...one, pointer: judge.redactor.text(one.pointer) });
  return found.map((one) => ({ operation: operation.id, status, ...clean(one) }));
}

function undocumentedStatus({ responses, pointer }: Operation, status: number): Found {
  const documented = responses.map((one) => one.status).join(", ");
  return {
    pointer: "/status",
    rules: [child(pointer, "responses")],
    message: `is ${status}; the spec documents ${documented}`,
  };
}

function checkHeaders(
  { api, schemas, redactor }: Judge,
  operation: Operation,
  response: Response,
  { headers: sent }: PlainRequest,
  { headers }: Answer,
): Found[] {
  return headerProblems(api.document, schemas, operation, response, sent, headers).map(
    ({ name, kind, rule }) => ({
      pointer: child("/headers", name),
      rules: [rule],
      message: {
        missing: "is missing",
        wrong: `is ${show(redactor, name, headers.get(name) ?? "")}; the spec says ${demand(api, rule)}`,
        "not the one sent": "is not the one that was sent",
      }[kind],
    }),
  );
}

function checkBody(judge: Judge, { contents, pointer }: Response, answer: Answer): Found[] {
  const { bytes, headers } = answer;
  const rules = [child(pointer, "content")];
  if (contents.length === 0) {
    const message = `has ${bytes.length} bytes; the spec documents no body`;
    return bytes.length === 0 ? [] : [{ pointer: "/body", rules, message }];
  }
  const documented = contents.map(({ mediaType }) => mediaType);
  if (bytes.length === 0) {
    const message = `is missing; the spec documents ${documented.join(", ")}`;
    return [{ pointer: "/body", rules, message }];
  }
  const type = headers.get("content-type");
  const essence = type?.split(";", 1)[0]?.trim().toLowerCase();
  const content = contents.find(({ mediaType }) => mediaType === essence);
  if (content === undefined) {
    const given = type === null ? "is missing" : `is ${judge.redactor.text(type)}`;
    const message = `${given}; the spec documents ${documented.join(", ")}`;
    return [{ pointer: "/headers/content-type", rules, message }];
  }
  const body = parseBody(answer, content.mediaType);
  if (body === undefined) {
    const form = isJson(content.mediaType) ? "JSON in UTF-8" : "text in UTF-8";
    return [{ pointer: "/body", rules, message: `is not ${form}` }];
  }
  if (content.schema === undefined) return [];
  return bodyProblems(judge.api.document, judge.schemas, content.schema, body.value).map((one) => ({
    pointer: `/body${one.at}`,
    rules: one.rules,
    message: describe(judge, body.value, one),
  }));
}

/** The body of an answer: parsed if it is JSON, else its text; `undefined` if it is neither. */
export function parseBody(
  { bytes }: Answer,
  mediaType: string,
): { readonly value: Json } | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { value: isJson(mediaType) ? (JSON.parse(text) as Json) : text };
  } catch {
    return undefined;
  }
}

function describe({ api, redactor }: Judge, body: Json, { at, kind, rules }: PlaceProblem): string {
  if (kind === "missing") return "is missing";
  if (kind === "undocumented") return "is not in the spec";
  if (kind === "not allowed") return "is not allowed by the spec";
  const demands = rules.map((rule) => demand(api, rule)).join(" and ");
  return `is ${show(redactor, at, valueAt(body, at) ?? null)}; the spec says ${demands}`;
}

/** A rule as it stands in the spec, such as `type: "string"`. */
function demand({ document }: Api, rule: string): string {
  const keyword = rule.slice(rule.lastIndexOf("/") + 1);
  return `${keyword}: ${cut(JSON.stringify(valueAt(document.root, rule) ?? null))}`;
}

/** A value as far as it may be shown, `at` being a pointer to it or the name of a header. */
function show(redactor: Redactor, at: string, value: Json): string {
  if (at.split("/").some(isSecretName)) return "[redacted]";
  if (isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return "an object";
  // Cut at the end: half a secret is no longer recognised.
  return cut(JSON.stringify(redactor.json(value)));
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}...` : text;
}
