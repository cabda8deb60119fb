import type { Auth } from "./auth/auth.ts";
import { PendingCall } from "./call/api-call.ts";
import type { PendingList } from "./call/paged-call.ts";
import { RequestError } from "./errors/request-error.ts";
import type { TelespecError } from "./errors/telespec-error.ts";
import { type Operation, prepareOperation } from "./operation.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { buildRequest, type Parameters } from "./request/build.ts";
import { pathSegment } from "./request/path.ts";
import { refusing } from "./request/refuse.ts";
import { describe, errorContext } from "./send/describe.ts";
import { type Answer, newTry } from "./send/exchange.ts";
import { report } from "./send/report.ts";
import { send } from "./send/send.ts";
import type { ApiTable } from "./table.ts";
import { checkOptions, createTransport, type Transport } from "./transport.ts";

/**
 * Makes a client from an API's table: one method per operation, each of them this interpreter.
 *
 * @typeParam Client the generated interface of the API's methods.
 * @param paged makes the calls with `x-paging: link`; a client without any does not carry it.
 * @throws TypeError if an option is missing or wrong.
 */
export function createClient<Client>(
  api: ApiTable,
  options: ClientOptions<Auth>,
  paged: typeof PendingList | undefined,
): Client {
  const transport = createTransport(api, options);
  const client: Record<string, unknown> = {};
  for (const [id, description] of Object.entries(api.operations)) {
    const operation = prepareOperation(id, description, transport.userAgent);
    const bound = bindParameters(api, operation, options);
    const Call = (operation.paging && paged) ?? PendingCall;
    client[id] = (parameters: Parameters = {}, callOptions?: CallOptions) =>
      new Call(start(transport, operation, bound, parameters, callOptions));
  }
  return client as Client;
}

/** Takes the values of bound parameters from the client's options. */
function bindParameters(api: ApiTable, operation: Operation, options: object): Parameters {
  return checkOptions(api, () => {
    const bound: Record<string, unknown> = {};
    for (const name of operation.bound ?? []) {
      bound[name] = (options as Parameters)[name];
      pathSegment(name, bound[name]);
    }
    return bound;
  });
}

async function start(
  transport: Transport,
  operation: Operation,
  bound: Parameters,
  parameters: Parameters,
  options: CallOptions | undefined,
): Promise<Answer> {
  try {
    const request = refusing(
      () => buildRequest(transport, operation, bound, parameters, options),
      (reason) =>
        new RequestError(
          `${describe(operation)} was not sent: ${reason}`,
          errorContext(operation, "no"),
        ),
    );
    transport.validate?.request?.(
      errorContext(operation, "no", request.correlationId),
      parameters,
      bound,
    );
    return send(newTry(transport, operation, request));
  } catch (error) {
    report({ transport, operation, attempt: 0 }, performance.now(), error as TelespecError);
    throw error;
  }
}
