import type { DeclaredAnswer, Engine } from "../engines/engine.ts";
import type { ApiModel } from "../spec/api-model.ts";
import type { Operation } from "../spec/operations.ts";
import { learnErrorShape, problem } from "./error-shape.ts";
import { essenceOf, isJson } from "./media-type.ts";
import type { MockResponse, Violation } from "./message.ts";
import type { Preferences } from "./prefer.ts";
import { violationHeaders } from "./violation-header.ts";

/** Why a request is refused, and with what. */
export interface Refused {
  readonly status: number;
  /** The statuses under which the operation may declare its answer to this; `status` if left out. */
  readonly declaredAs?: readonly number[];
  readonly violations: readonly Violation[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes the answers of one mock. */
export interface Replies {
  /** What an engine said, as HTTP. */
  readonly answer: (answer: DeclaredAnswer) => MockResponse;
  /**
   * A refusal in the API's words: the answer that the operation declares for it, or one in the shape
   * of the API's other errors.
   */
  readonly refuse: (
    refused: Refused,
    operation?: Operation,
    preferences?: Preferences,
  ) => Promise<MockResponse>;
  /** An error of the mock itself, such as a preference that it cannot meet. */
  readonly complain: (status: number, detail: string) => MockResponse;
}

/** One thing that the front itself finds wrong with a request. */
export function violationAt(place: string, code: string | number, message: string): Violation {
  return { location: ["request", place], severity: "Error", code, message };
}

export function createReplies(api: ApiModel, engine: Engine): Replies {
  const shape = learnErrorShape(api.operations);

  const answer = ({
    status,
    headers,
    mediaType,
    body,
    violations,
  }: DeclaredAnswer): MockResponse => ({
    status,
    headers: {
      ...headers,
      ...(mediaType === undefined ? {} : { "Content-Type": mediaType }),
      ...violationHeaders(violations),
    },
    body: serialize(mediaType, body),
  });

  const refuse: Replies["refuse"] = async (refused, operation, preferences) => {
    const { status, declaredAs = [status], violations, headers = {} } = refused;
    const declared = declaredAs.find((code) =>
      operation?.responses.some((response) => response.status === String(code)),
    );
    if (operation !== undefined && declared !== undefined) {
      const example = preferences?.code === declared ? preferences.example : undefined;
      const response = answer({
        ...(await engine.declared(operation, declared, example)),
        violations,
      });
      return { ...response, headers: { ...response.headers, ...headers } };
    }
    const detail = violations.map(({ message }) => message).join(" ");
    const { mediaType, value } = shape(status, detail);
    return {
      status,
      headers: { "Content-Type": mediaType, ...violationHeaders(violations), ...headers },
      body: serialize(mediaType, value),
    };
  };

  const complain = (status: number, detail: string): MockResponse => {
    const { mediaType, value } = problem(status, detail);
    return { status, headers: { "Content-Type": mediaType }, body: serialize(mediaType, value) };
  };

  return { answer, refuse, complain };
}

function serialize(mediaType: string | undefined, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (isJson(essenceOf(mediaType ?? "") ?? "")) return JSON.stringify(value);
  if (typeof value === "string") return value;
  throw new Error(`An example of ${mediaType} is no text: write it as a string in the spec.`);
}
