import { problem } from "../front/error-shape.ts";
import { BodyTooLargeError, type MockRequest, type MockResponse } from "../front/message.ts";
import type { Target } from "../front/target.ts";
import type { ApiModel } from "../spec/api-model.ts";
import type { MockState } from "../state/mock-state.ts";
import { WebhookOrderError } from "../webhooks/order.ts";
import { sendEvent } from "../webhooks/send-event.ts";
import { denial } from "./access.ts";
import { FaultRuleError, readFaultRule } from "./fault-rule.ts";

/** More than any fault rule needs. */
const bodyLimit = 64 * 1024;

type Handler = (request: MockRequest) => MockResponse | Promise<MockResponse>;

/** Whether a path is the mock's own and not the API's. */
export function isControlPath(path: string): boolean {
  return path === "/__mock" || path.startsWith("/__mock/");
}

/** Makes the function that answers requests to `/__mock/`, by which tests look at a mock and steer it. */
export function createControl(
  api: ApiModel,
  state: MockState,
): (request: MockRequest, target: Target) => Promise<MockResponse> {
  const { name, version, operations } = api;
  const routes: Readonly<Record<string, Readonly<Record<string, Handler>>>> = {
    "/__mock/health": {
      GET: () => json(200, { status: "ok", api: name, version, operations: operations.length }),
    },
    "/__mock/requests": {
      GET: () => json(200, { requests: state.journal.entries(), dropped: state.journal.dropped() }),
      DELETE: () => {
        state.journal.clear();
        return noContent;
      },
    },
    "/__mock/reset": {
      POST: () => {
        state.reset();
        return noContent;
      },
    },
    "/__mock/faults": {
      GET: () => json(200, { faults: state.faults.list() }),
      POST: async (request) => {
        const rule = readFaultRule(await request.readBody(bodyLimit), api);
        return json(201, state.faults.add(rule));
      },
      DELETE: () => {
        state.faults.clear();
        return noContent;
      },
    },
    "/__mock/coverage": { GET: () => json(200, state.coverage.report()) },
  };

  const routesOf = (path: string): (typeof routes)[string] | undefined => {
    const event = /^\/__mock\/webhooks\/([^/]+)$/.exec(path)?.[1];
    if (event === undefined) return Object.hasOwn(routes, path) ? routes[path] : undefined;
    return {
      POST: async (request) =>
        json(200, await sendEvent(api, event, await request.readBody(bodyLimit), state)),
    };
  };

  return async (request, target) => {
    const denied = denial(request);
    if (denied !== undefined) return complain(403, denied);
    const handlers = routesOf(target.path);
    if (handlers === undefined) {
      const known = [...Object.keys(routes), "/__mock/webhooks/{event}"].join(", ");
      return complain(404, `The mock has no ${target.path}. It has ${known}.`);
    }
    const method = request.method === "HEAD" ? "GET" : request.method;
    const handler = Object.hasOwn(handlers, method) ? handlers[method] : undefined;
    if (handler === undefined) {
      const allow = Object.keys(handlers).join(", ");
      return complain(405, `${target.path} takes ${allow}.`, { Allow: allow });
    }
    try {
      return await handler(request);
    } catch (error) {
      if (error instanceof FaultRuleError) return complain(422, error.message);
      if (error instanceof WebhookOrderError) return complain(error.status, error.message);
      if (error instanceof BodyTooLargeError) return complain(413, error.message);
      throw error;
    }
  };
}

const noContent: MockResponse = { status: 204, headers: {}, body: undefined };

function json(status: number, value: unknown): MockResponse {
  const headers = { "Content-Type": "application/json", "Cache-Control": "no-store" };
  return { status, headers, body: JSON.stringify(value) };
}

function complain(
  status: number,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): MockResponse {
  const { mediaType, value } = problem(status, detail);
  return {
    status,
    headers: { "Content-Type": mediaType, ...headers },
    body: JSON.stringify(value),
  };
}
