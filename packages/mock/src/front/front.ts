import { createControl, isControlPath } from "../control/control.ts";
import type { Engine } from "../engines/engine.ts";
import type { ApiModel } from "../spec/api-model.ts";
import type { FaultRule } from "../state/faults.ts";
import type { MockState } from "../state/mock-state.ts";
import { createRecorder } from "../state/record.ts";
import { createCors, isPreflight, preflightHeaders } from "./cors.ts";
import { type Disturbance, pause, readDisturbance } from "./disturbance.ts";
import {
  BodyBrokenOffError,
  type MockRequest,
  type MockResponse,
  rememberBody,
} from "./message.ts";
import { PreferenceError } from "./prefer.ts";
import { createReplies, violationAt } from "./replies.ts";
import { allowedMethods, createRouted, type Routed } from "./routed.ts";
import { createRouter, type Route } from "./router.ts";
import { setHeader } from "./set-header.ts";
import { createSettle, type Settled } from "./settle.ts";
import { parseTarget, type Target } from "./target.ts";
import { createTokenEndpoint } from "./token.ts";

/** Answers any HTTP request as the API would. It never throws. */
export type Front = (request: MockRequest) => Promise<MockResponse>;

/** Makes the front of one mock: all of HTTP that the engine need not know. */
export function createFront(api: ApiModel, engine: Engine, state: MockState): Front {
  const findRoute = createRouter(api);
  const corsHeaders = createCors(api);
  const replies = createReplies(api, engine);
  const routed = createRouted(engine, replies);
  const settle = createSettle(api, findRoute);
  const token = createTokenEndpoint(api.name);
  const control = createControl(api, state);
  const recorded = createRecorder(api);

  const respond = async (
    request: MockRequest,
    target: Target,
    route: Route | undefined,
  ): Promise<Routed> => {
    if (route !== undefined) {
      const { operation, answer } = await routed(request, target, route);
      return { operation, answer: settle(answer, { request, target, route, operation }) };
    }
    if (api.tokenPaths.includes(target.path)) {
      return { operation: undefined, answer: await token(request) };
    }
    const violations = [violationAt("path", 404, unknownPath(api, request.method, target.path))];
    const asked = { request, target, route, operation: undefined };
    const answer = settle(await replies.refuse({ status: 404, violations }), asked);
    return { operation: undefined, answer };
  };

  const applyRule = async (
    { status, headers = {} }: FaultRule,
    { operation, answer }: Routed,
    asked: Pick<Settled, "request" | "target" | "route">,
  ): Promise<Routed> => {
    let disturbed = answer;
    if (status !== undefined) {
      const detail = "A fault rule of the mock asks for this answer.";
      const refused = await replies.refuse({ status, violations: [], detail }, operation);
      disturbed = settle(refused, { ...asked, operation });
    }
    for (const [name, value] of Object.entries(headers)) {
      disturbed = { ...disturbed, headers: setHeader(disturbed.headers, name, value) };
    }
    return { operation, answer: { ...disturbed, violations: answer.violations } };
  };

  /** Answers a request, writes it down, and then lets go wrong what is to go wrong. */
  const exchange = async (request: MockRequest, target: Target): Promise<MockResponse> => {
    const route = findRoute(target.path);
    if (isPreflight(request)) return preflight(request, route);
    const remembered = rememberBody(request);
    let result: Routed;
    let wished: Disturbance | undefined;
    let rule: FaultRule | undefined;
    try {
      wished = readDisturbance(request.headers, target.query);
      result = await respond(remembered.request, target, route);
      const { operation } = result;
      const paths = [operation?.path, route?.path, target.path];
      rule = state.faults.take({ operation: operation?.id, paths });
      if (rule !== undefined) result = await applyRule(rule, result, { request, target, route });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const answer =
        error instanceof PreferenceError
          ? replies.complain(422, reason)
          : error instanceof BodyBrokenOffError
            ? replies.complain(400, reason)
            : replies.complain(500, `The mock itself failed: ${reason}`);
      result = { operation: undefined, answer };
    }

    const { operation, answer } = result;
    const body = remembered.body();
    state.journal.add(recorded({ request, target, operation, body, answer }));
    if (operation !== undefined) state.coverage.add(operation, answer.status, answer.example);
    const delay = wished?.delay ?? rule?.delay;
    const interruption = state.interruption();
    if (delay !== undefined) await pause(delay, interruption);
    const kind = wished?.fault ?? rule?.fault;
    return kind === undefined ? answer : { ...answer, breakage: { kind, interruption } };
  };

  return async (request) => {
    const target = parseTarget(request.target);
    if (target === undefined) {
      const violations = [violationAt("path", 400, "The request target is not a path.")];
      return replies.refuse({ status: 400, violations });
    }
    // Without CORS headers: no website may read what a mock tells of its requests.
    if (isControlPath(target.path)) return control(request, target);
    const response = await exchange(request, target);
    return { ...response, headers: { ...corsHeaders(request.headers), ...response.headers } };
  };
}

function preflight(request: MockRequest, route: Route | undefined): MockResponse {
  // A path that the API does not have is let through, so that the script sees the 404 itself.
  const asked = request.headers["access-control-request-method"] ?? "GET";
  const allowed = route === undefined ? [asked] : allowedMethods(route.operations);
  return { status: 204, headers: preflightHeaders(request.headers, allowed), body: undefined };
}

function unknownPath(api: ApiModel, method: string, path: string): string {
  const known = api.operations.map((operation) => `${operation.method} ${operation.path}`);
  return `${api.title} has no ${method} ${path}. It has ${known.join(", ")}.`;
}
