import type { Engine } from "../engines/engine.ts";
import { firstExample, type Operation, responseFor, successOf } from "../spec/operations.ts";
import { negotiate } from "./accept.ts";
import { bodyLimit, parseBody } from "./body.ts";
import { type Answer, BodyTooLargeError, type MockRequest, type Query } from "./message.ts";
import { choosesByToken, pageAsked } from "./paging.ts";
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
): Promise<Answer> {
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
  call: OperationCall,
  engine: Engine,
  replies: Replies,
  preferences: Preferences,
  body: unknown,
): Promise<Answer> {
  const { request, operation, path, query } = call;
  const byToken = operation.paging !== undefined && choosesByToken(preferences);
  const page = byToken ? pageAsked(operation.paging, query) : undefined;
  const wished = page === undefined ? preferences : { ...preferences, example: page };
  const offered = offeredMediaTypes(operation, wished);
  const mediaType = negotiate(request.headers.accept, offered);
  const answer = await engine.answer({
    operation,
    path,
    query,
    headers: request.headers,
    body,
    preferences: wished,
    mediaType,
  });
  if (answer.kind === "refused") {
    const refused = { status: 400, declaredAs: [422, 400], violations: answer.violations };
    return replies.refuse(refused, operation, preferences);
  }
  if (byToken && page === undefined) {
    const { tokenParameter } = operation.paging;
    const reason = `${tokenParameter} is not one of those that the Link headers of this list give.`;
    const location = ["request", "query", tokenParameter.toLowerCase()];
    const violations = [{ ...violationAt("query", "enum", reason), location }];
    return replies.refuse({ status: 400, violations }, operation, preferences);
  }
  if (mediaType === undefined && offered.length > 0) {
    const reason = `The answer can be ${offered.join(" or ")}, which the Accept header excludes.`;
    const violations = [violationAt("header", 406, reason)];
    return replies.refuse({ status: 406, violations }, operation, preferences);
  }
  const example = preferences.dynamic
    ? undefined
    : (wished.example ?? firstExample(operation, answer.status, answer.mediaType));
  return replies.answer(answer, operation, example);
}

/** The media types of the answer that the caller is to get, given that nothing is wrong. */
function offeredMediaTypes(operation: Operation, { code, example }: Preferences): string[] {
  const response = code === undefined ? successOf(operation) : responseFor(operation, code);
  return (response?.contents ?? [])
    .filter(({ examples }) => example === undefined || examples.has(example))
    .map(({ mediaType }) => mediaType);
}
