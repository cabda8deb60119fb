import type { Engine } from "../engines/engine.ts";
import type { ApiModel } from "../spec/api-model.ts";
import type { Operation } from "../spec/operations.ts";
import { callOperation } from "./call-operation.ts";
import { createCors, isPreflight, preflightHeaders } from "./cors.ts";
import { echo } from "./echo.ts";
import type { MockRequest, MockResponse } from "./message.ts";
import { ownAddress } from "./own-address.ts";
import { createReplies, violationAt } from "./replies.ts";
import { createRouter, type Route } from "./router.ts";
import { challenges } from "./security.ts";
import { parseTarget, type Target } from "./target.ts";
import { createTokenEndpoint } from "./token.ts";

/** Answers any HTTP request as the API would. It never throws. */
export type Front = (request: MockRequest) => Promise<MockResponse>;

/** Makes the front of one mock: all of HTTP that the engine need not know. */
export function createFront(api: ApiModel, engine: Engine): Front {
  const findRoute = createRouter(api);
  const corsHeaders = createCors(api);
  const replies = createReplies(api, engine);
  const token = createTokenEndpoint(api.name);

  const respondOnRoute = async (
    request: MockRequest,
    { path: pathAsked, query }: Target,
    { base, path, operations }: Route,
  ): Promise<{ operation: Operation | undefined; response: MockResponse }> => {
    const { method } = request;
    const operation =
      operations.get(method) ?? (method === "HEAD" ? operations.get("GET") : undefined);
    if (operation !== undefined) {
      const call = { request, operation, path, pathAsked, query };
      const response = await callOperation(call, engine, replies);
      const { Location: location, ...headers } = response.headers;
      if (location === undefined) return { operation, response };
      const own = ownAddress(location, findRoute, (request.origin ?? "") + base);
      return { operation, response: { ...response, headers: { ...headers, Location: own } } };
    }
    const headers = { Allow: allowedMethods(operations).join(", ") };
    if (method === "OPTIONS") {
      return { operation: undefined, response: { status: 204, headers, body: undefined } };
    }
    const reason = `${method} is not a method of ${path}. Its methods are ${headers.Allow}.`;
    const refused = { status: 405, violations: [violationAt("method", 405, reason)], headers };
    const declaring = [...operations.values()].find(({ responses }) =>
      responses.some(({ status }) => status === "405"),
    );
    return { operation: declaring, response: await replies.refuse(refused, declaring) };
  };

  const respond = async (request: MockRequest): Promise<MockResponse> => {
    const target = parseTarget(request.target);
    if (target === undefined) {
      const violations = [violationAt("path", 400, "The request target is not a path.")];
      return replies.refuse({ status: 400, violations });
    }
    const route = findRoute(target.path);
    if (isPreflight(request)) return preflight(request, route);
    if (route !== undefined) {
      const { operation, response } = await respondOnRoute(request, target, route);
      const operations = operation === undefined ? route.operations.values() : [operation];
      return echo(request, withChallenge(response, operation, api.name), operations);
    }
    if (api.tokenPaths.includes(target.path)) return token(request);
    const violations = [violationAt("path", 404, unknownPath(api, request.method, target.path))];
    return echo(request, await replies.refuse({ status: 404, violations }), api.operations);
  };

  return async (request) => {
    let response: MockResponse;
    try {
      response = await respond(request);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      response = replies.complain(500, `The mock itself failed: ${reason}`);
    }
    return { ...response, headers: { ...corsHeaders(request.headers), ...response.headers } };
  };
}

function allowedMethods(operations: ReadonlyMap<string, Operation>): string[] {
  const allowed = new Set(operations.keys());
  if (allowed.has("GET")) allowed.add("HEAD");
  return [...allowed.add("OPTIONS")].sort();
}

function preflight(request: MockRequest, route: Route | undefined): MockResponse {
  // A path that the API does not have is let through, so that the script sees the 404 itself.
  const asked = request.headers["access-control-request-method"] ?? "GET";
  const allowed = route === undefined ? [asked] : allowedMethods(route.operations);
  return { status: 204, headers: preflightHeaders(request.headers, allowed), body: undefined };
}

/** A 401 says how to do better, whether it was earned or asked for with `Prefer: code=401`. */
function withChallenge(
  response: MockResponse,
  operation: Operation | undefined,
  realm: string,
): MockResponse {
  if (response.status !== 401 || operation === undefined) return response;
  const challenge = challenges(operation, realm);
  const given = Object.keys(response.headers).some((name) => /^www-authenticate$/i.test(name));
  if (challenge === undefined || given) return response;
  return { ...response, headers: { ...response.headers, "WWW-Authenticate": challenge } };
}

function unknownPath(api: ApiModel, method: string, path: string): string {
  const known = api.operations.map((operation) => `${operation.method} ${operation.path}`);
  return `${api.title} has no ${method} ${path}. It has ${known.join(", ")}.`;
}
