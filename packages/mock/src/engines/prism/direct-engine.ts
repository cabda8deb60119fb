import type { IHttpConfig, IHttpRequest } from "@stoplight/prism-http";
import type { OpenApiDocument } from "../../spec/document.ts";
import type {
  DeclaredAnswer,
  Engine,
  EngineAnswer,
  EngineOperation,
  EngineRequest,
} from "../engine.ts";
import { emptyParameters } from "./empty-parameter.ts";
import { baseConfig, loadPrism, operationKey, type PrismOperation } from "./load.ts";
import { refusesNull } from "./null-body.ts";
import { prismViolations, problemViolations, violation } from "./violations.ts";

/** Prism in this thread: it validates requests and answers with the examples of the spec. */
export async function createDirectEngine(document: OpenApiDocument): Promise<Engine> {
  const { instance, operations } = await loadPrism(document);

  const prismOperation = (operation: EngineOperation): PrismOperation => {
    const found = operations.get(operationKey(operation.method, operation.path));
    if (found === undefined) throw new Error(`Prism has not read the operation ${operation.id}.`);
    return found;
  };

  const ask = async (
    operation: PrismOperation,
    request: IHttpRequest,
    config: IHttpConfig,
  ): Promise<EngineAnswer> => {
    // One operation, so that Prism has nothing to route.
    const result = await instance.request(request, [operation], config)();
    if (result._tag === "Left") {
      const violations = problemViolations(result.left);
      if (violations === undefined) throw result.left;
      return { kind: "refused", violations };
    }
    const { output, validations } = result.right;
    const violations = prismViolations(validations.input);
    if (violations.some(({ severity }) => severity === "Error")) {
      return { kind: "refused", violations };
    }
    return declaredAnswer(output);
  };

  return {
    answer: async (request) => {
      const operation = prismOperation(request.operation);
      if (request.body === null && refusesNull(operation, request.headers["content-type"])) {
        // To Prism a JSON null is the same as no body at all.
        return { kind: "refused", violations: [violation("body", "type", "must not be null")] };
      }
      const empty = emptyParameters(operation, request.query);
      const answer = await ask(operation, prismRequest(request), {
        ...baseConfig,
        mock: {
          ...wishes(request.preferences),
          // Given media types, Prism does not read Accept, which it does not do well.
          mediaTypes: [request.mediaType ?? "*/*"],
        },
      });
      if (empty.length === 0) return answer;
      const others = answer.kind === "refused" ? answer.violations : [];
      return { kind: "refused", violations: [...empty, ...others] };
    },

    declared: async (operation, status, example) => {
      const answer = await ask(
        prismOperation(operation),
        {
          method: operation.method.toLowerCase() as IHttpRequest["method"],
          url: { path: operation.path },
        },
        {
          ...baseConfig,
          validateRequest: false,
          mock: { ...wishes({ code: status, example, dynamic: false }), mediaTypes: ["*/*"] },
        },
      );
      if (answer.kind === "refused") throw new Error(`Prism refuses ${operation.id} ${status}.`);
      return answer;
    },
  };
}

function wishes({ code, example, dynamic }: EngineRequest["preferences"]): IHttpConfig["mock"] {
  return {
    dynamic,
    ...(code === undefined ? {} : { code }),
    ...(example === undefined ? {} : { exampleKey: example }),
  };
}

function prismRequest({ operation, path, query, headers, body }: EngineRequest): IHttpRequest {
  const sent: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    // The front has checked them, and Prism stumbles over some values of theirs.
    const checked = name === "accept" || name === "content-length" || name === "authorization";
    if (value !== undefined && !checked && (name !== "content-type" || body !== undefined)) {
      sent[name] = value;
    }
  }
  return {
    method: operation.method.toLowerCase() as IHttpRequest["method"],
    url: { path, query: query as Record<string, string | string[]> },
    headers: sent,
    ...(body === undefined ? {} : { body }),
  };
}

function declaredAnswer(output: {
  statusCode: number;
  headers?: Record<string, unknown>;
  body?: unknown;
}): DeclaredAnswer {
  let mediaType: string | undefined;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(output.headers ?? {})) {
    // Prism gives null for a header that it cannot make up.
    if (value === null || value === undefined) continue;
    if (name.toLowerCase() === "content-type") mediaType = String(value);
    else headers[name] = String(value);
  }
  return {
    kind: "declared",
    status: output.statusCode,
    headers,
    mediaType: output.body === undefined ? undefined : mediaType,
    body: output.body,
  };
}
