import type { ApiModel } from "../spec/api-model.ts";
import type { Operation } from "../spec/operations.ts";
import { echo } from "./echo.ts";
import type { Answer, MockRequest } from "./message.ts";
import { ownAddress } from "./own-address.ts";
import { nextLink } from "./paging.ts";
import type { Route, Router } from "./router.ts";
import { challenges } from "./security.ts";
import { setHeader } from "./set-header.ts";
import type { Target } from "./target.ts";

/** Whose answer is settled, and what was asked. */
export interface Settled {
  readonly request: MockRequest;
  readonly target: Target;
  /** Absent for a path that the API does not have. */
  readonly route: Route | undefined;
  readonly operation: Operation | undefined;
}

/**
 * Makes the function that puts into an answer what depends on its request, whoever made it: the operation, a
 * preference or a fault rule. A client that follows an address must not end up at the real API.
 */
export function createSettle(api: ApiModel, findRoute: Router) {
  return (answer: Answer, { request, target, route, operation }: Settled): Answer => {
    let settled = answer;
    if (operation !== undefined) {
      settled = withLink(withChallenge(settled, operation, api.name), operation, request, target);
    }
    const { Location: location } = settled.headers;
    if (location !== undefined && route !== undefined) {
      const own = ownAddress(location, findRoute, (request.origin ?? "") + route.base);
      settled = { ...settled, headers: setHeader(settled.headers, "Location", own) };
    }
    const operations = route === undefined ? api.operations : route.operations.values();
    return echo(request, settled, operation === undefined ? operations : [operation]);
  };
}

/** A 401 says how to do better, however it came about. */
function withChallenge(answer: Answer, operation: Operation, realm: string): Answer {
  if (answer.status !== 401) return answer;
  const challenge = challenges(operation, realm);
  const given = Object.keys(answer.headers).some((name) => /^www-authenticate$/i.test(name));
  if (challenge === undefined || given) return answer;
  return { ...answer, headers: { ...answer.headers, "WWW-Authenticate": challenge } };
}

/** The spec's own links lead to the real API, and its list need not have the request's filters. */
function withLink(
  answer: Answer,
  { paging }: Operation,
  { origin }: MockRequest,
  { path, query }: Target,
): Answer {
  if (paging === undefined) return answer;
  const { Link: _, ...headers } = answer.headers;
  const link = nextLink(paging, answer.example, { origin, path, query });
  return { ...answer, headers: link === undefined ? headers : { ...headers, Link: link } };
}
