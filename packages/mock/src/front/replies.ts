import type { DeclaredAnswer, Engine } from "../engines/engine.ts";
import type { ApiModel } from "../spec/api-model.ts";
import { firstExample, type Operation, responseFor } from "../spec/operations.ts";
import { learnErrorShape, problem } from "./error-shape.ts";
import { fittingExample } from "./fitting-example.ts";
import { essenceOf, isJson } from "./media-type.ts";
import type { Answer, Violation } from "./message.ts";
import { pairHeaders } from "./paired-headers.ts";
import type { Preferences } from "./prefer.ts";
import { violationHeaders } from "./violation-header.ts";

/** Why a request is refused, and with what. */
export interface Refused {
  readonly status: number;
  /** The statuses under which the operation may declare its answer to this; `status` if left out. */
  readonly declaredAs?: readonly number[];
  readonly violations: readonly Violation[];
  /** The text of an answer that is not declared; that of the violations if left out. */
  readonly detail?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes the answers of one mock. */
export interface Replies {
  /**
   * What an engine said, as HTTP.
   *
   * @param example - The example that it was asked for; absent when the body is made up.
   */
  readonly answer: (
    answer: DeclaredAnswer,
    operation: Operation,
    example: string | undefined,
  ) => Answer;
  /**
   * A refusal in the API's words: the answer that the operation declares for it, or one in the shape
   * of the API's other errors.
   */
  readonly refuse: (
    refused: Refused,
    operation?: Operation,
    preferences?: Preferences,
  ) => Promise<Answer>;
  /** An error of the mock itself, such as a preference that it cannot meet. */
  readonly complain: (status: number, detail: string) => Answer;
}

/** One thing that the front itself finds wrong with a request. */
export function violationAt(place: string, code: string | number, message: string): Violation {
  return { location: ["request", place], severity: "Error", code, message };
}

export function createReplies(api: ApiModel, engine: Engine): Replies {
  const shape = learnErrorShape(api.operations);

  const answer: Replies["answer"] = (declared, operation, example) => {
    const { status, headers, mediaType, body } = declared;
    const paired = pairHeaders(headers, responseFor(operation, status), example);
    return {
      status,
      headers: mediaType === undefined ? paired : { ...paired, "Content-Type": mediaType },
      body: serialize(mediaType, body),
      example,
      violations: [],
    };
  };

  const refuse: Replies["refuse"] = async (refused, operation, preferences) => {
    const { status, declaredAs = [status], violations, headers = {} } = refused;
    const declared = operation && declaredStatus(operation, declaredAs);
    if (operation !== undefined && declared !== undefined) {
      const chosen =
        (preferences?.code === declared ? preferences.example : undefined) ??
        fittingExample(responseFor(operation, declared), violations);
      const said = await engine.declared(operation, declared, chosen);
      const example = chosen ?? firstExample(operation, declared, said.mediaType);
      const made = answer(said, operation, example);
      const all = { ...made.headers, ...violationHeaders(violations), ...headers };
      return { ...made, headers: all, violations };
    }
    if (isBodiless(status)) {
      const all = { ...violationHeaders(violations), ...headers };
      return { status, headers: all, body: undefined, example: undefined, violations };
    }
    const detail = refused.detail ?? violations.map(({ message }) => message).join(" ");
    const { mediaType, value } = shape(status, detail);
    return {
      status,
      headers: { "Content-Type": mediaType, ...violationHeaders(violations), ...headers },
      body: serialize(mediaType, value),
      example: undefined,
      violations,
    };
  };

  const complain: Replies["complain"] = (status, detail) => {
    const { mediaType, value } = problem(status, detail);
    return {
      status,
      headers: { "Content-Type": mediaType },
      body: serialize(mediaType, value),
      example: undefined,
      violations: [violationAt("header", status, detail)],
    };
  };

  return { answer, refuse, complain };
}

/** https://www.rfc-editor.org/rfc/rfc9110: sections 15.3.5, 15.3.6 and 15.4.5 */
function isBodiless(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

/** A status of its own comes before a range or a default into which another one falls. */
function declaredStatus(operation: Operation, statuses: readonly number[]): number | undefined {
  return (
    statuses.find((code) => operation.responses.some(({ status }) => status === String(code))) ??
    statuses.find((code) => responseFor(operation, code) !== undefined)
  );
}

function serialize(mediaType: string | undefined, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (isJson(essenceOf(mediaType ?? "") ?? "")) return JSON.stringify(value);
  if (typeof value === "string") return value;
  throw new Error(`An example of ${mediaType} is no text: write it as a string in the spec.`);
}
