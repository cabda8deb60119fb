import type { Engine, EngineAnswer } from "../engines/engine.ts";
import { type Operation, responseFor, successOf } from "../spec/operations.ts";
import { negotiate } from "./accept.ts";
import { bodyLimit, parseBody } from "./body.ts";
import { BodyTooLargeError, type MockRequest, type MockResponse, type Query } from "./message.ts";
import { PreferenceError, type Preferences, readPreferences } from "./prefer.ts";
import { type Replies, violationAt } from "./replies.ts";
import { isAuthorized } from "./security.ts";

/** A request that has found its operation. */
export interface OperationCall {
  readonly request: MockRequest;
  readonly operation: Operation;
  /** The path as in the spec, with its parameters filled in. */
  readonly path: string;
  readonly query: Query;
}

/** Answers a call of an operation, checking in the order in which servers do: who, how, what. */
export async function callOperation(
  call: OperationCall,
  engine: Engine,
  replies: Replies,
): Promise<MockResponse> {
  const { request, operation, query } = call;
  let preferences: Preferences;
  try {
    preferences = readPreferences(request.headers, query, operation);
  } catch (error) {
    if (error instanceof PreferenceError) return replies.complain(422, error.message);
    throw error;
  }

  if (!isAuthorized(operation, request.headers, query)) {
    const reason = "The request has no credentials of a kind that the operation takes.";
    const violations = [violationAt("header", 401, reason)];
    return replies.refuse({ status: 401, violations }, operation, preferences);
  }

  let bytes: Uint8Array;
  try {
    bytes = await request.readBody(bodyLimit);
  } catch (error) {
    if (!(error instanceof BodyTooLargeError)) throw error;
    const violations = [violationAt("body", 413, error.message)];
    return replies.refuse({ status: 413, violations }, operation, preferences);
  }

  const body = parseBody(bytes, request.headers, operation);
  if (body.kind === "refused") {
    const { status, reason } = body;
    const declaredAs = status === 400 ? [400, 422] : [status];
    const violations = [violationAt("body", status, reason)];
    return replies.refuse({ status, declaredAs, violations }, operation, preferences);
  }
  return ask(call, engine, replies, preferences, body.kind === "none" ? undefined : body.value);
}

async function ask(
  { request, operation, path, query }: OperationCall,
  engine: Engine,
  replies: Replies,
  preferences: Preferences,
  body: unknown,
): Promise<MockResponse> {
  const offered = offeredMediaTypes(operation, preferences);
  const mediaType = negotiate(request.headers.accept, offered);
  const answer = await engine.answer({
    operation,
    path,
    query,
    headers: request.headers,
    body,
    preferences,
    mediaType,
  });
  if (answer.kind === "refused") {
    const { violations } = answer;
    return replies.refuse(
      { status: 400, declaredAs: [422, 400], violations },
      operation,
      preferences,
    );
  }
  // An error is told in the one form that it has; only a wanted answer can be unacceptable.
  if (mediaType === undefined && offered.length > 0 && isWanted(answer)) {
    const reason = `The answer can be ${offered.join(" or ")}, which the Accept header excludes.`;
    const violations = [violationAt("header", 406, reason)];
    return replies.refuse({ status: 406, violations }, operation, preferences);
  }
  return replies.answer(answer);
}

function isWanted({ violations }: EngineAnswer): boolean {
  return !violations.some(({ severity }) => severity === "Error");
}

/** The media types of the answer that the caller is to get, given that nothing is wrong. */
function offeredMediaTypes(operation: Operation, { code, example }: Preferences): string[] {
  const response = code === undefined ? successOf(operation) : responseFor(operation, code);
  return (response?.contents ?? [])
    .filter(({ examples }) => example === undefined || examples.has(example))
    .map(({ mediaType }) => mediaType);
}
