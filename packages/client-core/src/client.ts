import type { Auth } from "./auth/auth.ts";
import { PendingCall } from "./call/api-call.ts";
import { PendingList } from "./call/paged-call.ts";
import { RequestError } from "./errors/request-error.ts";
import { type Operation, prepareOperation } from "./operation.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { buildRequest, type Parameters } from "./request/build.ts";
import { pathSegment } from "./request/path.ts";
import { Refusal } from "./request/refuse.ts";
import type { Answer } from "./send/answer.ts";
import { describe, errorContext } from "./send/failure.ts";
import { send } from "./send/send.ts";
import type { ApiTable } from "./table.ts";
import { createTransport, type Transport } from "./transport.ts";

/**
 * Makes a client from an API's table: one method per operation, each of them this interpreter.
 *
 * @typeParam Client the generated interface of the API's methods.
 * @throws TypeError if an option is missing or wrong.
 */
export function createClient<Client>(api: ApiTable, options: ClientOptions<Auth>): Client {
  const transport = createTransport(api, options);
  const client: Record<string, unknown> = {};
  for (const id of Object.keys(api.operations)) {
    const operation = prepareOperation(api, id, transport.userAgent);
    const bound = bindParameters(api, operation, options);
    const List = operation.paging === undefined ? undefined : PendingList;
    client[id] = (parameters: Parameters = {}, callOptions?: CallOptions) => {
      const answer = start(transport, operation, bound, parameters, callOptions);
      return List ? new List(answer, callOptions) : new PendingCall(answer);
    };
  }
  return client as Client;
}

/** Takes the values of bound parameters from the client's options. */
function bindParameters(api: ApiTable, operation: Operation, options: object): Parameters {
  const bound: Record<string, unknown> = {};
  for (const name of operation.bound ?? []) {
    const value = (options as Parameters)[name];
    try {
      pathSegment(name, value);
    } catch (error) {
      if (error instanceof Refusal)
        throw new TypeError(`${api.name}: option ${name}: ${error.reason}`);
      throw error;
    }
    bound[name] = value;
  }
  return bound;
}

async function start(
  transport: Transport,
  operation: Operation,
  bound: Parameters,
  parameters: Parameters,
  options: CallOptions | undefined,
): Promise<Answer> {
  let request: ReturnType<typeof buildRequest>;
  try {
    request = buildRequest(transport, operation, bound, parameters, options);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new RequestError(
      `${describe(operation)} was not sent: ${error.reason}`,
      errorContext(operation, undefined, "no"),
    );
  }
  return send(transport, operation, request, options);
}
