import type { Engine } from "../engines/engine.ts";
import type { Operation } from "../spec/operations.ts";
import { callOperation } from "./call-operation.ts";
import type { Answer, MockRequest } from "./message.ts";
import { type Replies, violationAt } from "./replies.ts";
import type { Route } from "./router.ts";
import type { Target } from "./target.ts";

/** An answer, and the operation whose answer it is. */
export interface Routed {
  readonly operation: Operation | undefined;
  readonly answer: Answer;
}

/** Makes the function that answers requests to paths of the API, whatever their method. */
export function createRouted(engine: Engine, replies: Replies) {
  return async (request: MockRequest, target: Target, route: Route): Promise<Routed> => {
    const { operations, path } = route;
    const { method } = request;
    const operation =
      operations.get(method) ?? (method === "HEAD" ? operations.get("GET") : undefined);
    if (operation === undefined) return refuseMethod(method, route, replies);

    const call = { request, operation, path, query: target.query };
    return { operation, answer: await callOperation(call, engine, replies) };
  };
}

async function refuseMethod(
  method: string,
  { path, operations }: Route,
  replies: Replies,
): Promise<Routed> {
  const headers = { Allow: allowedMethods(operations).join(", ") };
  if (method === "OPTIONS") {
    const answer = { status: 204, headers, body: undefined, example: undefined, violations: [] };
    return { operation: undefined, answer };
  }
  const reason = `${method} is not a method of ${path}. Its methods are ${headers.Allow}.`;
  const refused = { status: 405, violations: [violationAt("method", 405, reason)], headers };
  const declaring = [...operations.values()].find(({ responses }) =>
    responses.some(({ status }) => status === "405"),
  );
  return { operation: declaring, answer: await replies.refuse(refused, declaring) };
}

/** The methods of a path, with those that the mock adds. */
export function allowedMethods(operations: ReadonlyMap<string, Operation>): string[] {
  const allowed = new Set(operations.keys());
  if (allowed.has("GET")) allowed.add("HEAD");
  return [...allowed.add("OPTIONS")].sort();
}
