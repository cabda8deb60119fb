import { createSchemas, type Schemas } from "../schema/schemas.ts";
import type { Api } from "../spec/api.ts";
import type { ApiPackage, Call, CallOptions } from "./api-package.ts";
import { type Credentials, defaultCredentials, makeCredentials } from "./credentials.ts";
import { boundParameters } from "./parameters.ts";
import { type Fetch, record, type Sent } from "./recorder.ts";

/** What a cell of the matrix is run on: an API's spec, its client, and a server to ask. */
export interface Bench {
  readonly api: Api;
  readonly schemas: Schemas;
  /** Where the server answers. */
  readonly url: string;
  readonly package: ApiPackage;
  /** A new client of the built package, with its own record of what it sends. */
  client(credentials?: Credentials): TestClient;
  /** Sends a request by hand, without any client. */
  readonly fetch: Fetch;
  /** The last request that the server received, if it can tell. */
  readonly received?: () => Received | undefined;
}

/** A request as the server received it. */
export interface Received {
  readonly operation?: string;
  /** Parsed, or the text of what is no JSON. */
  readonly body?: unknown;
  readonly bodyBytes: number;
  /** Whether the server found nothing wrong with it. */
  readonly valid: boolean;
}

/** A server to run cells against. */
export type Server = Pick<Bench, "url" | "fetch" | "received">;

export interface TestClient {
  /** Calls an operation by its id. The call is tried once. */
  call(
    operation: string,
    parameters: Readonly<Record<string, unknown>>,
    options?: CallOptions,
  ): Call;
  /** What was sent for operations so far; requests for tokens are left out. */
  sent(): readonly Sent[];
}

/** Makes a bench for an API of which a server runs at `url`. */
export function createBench(
  api: Api,
  apiPackage: ApiPackage,
  server: Server,
  schemas: Schemas = createSchemas(api.document),
): Bench {
  const { url, fetch } = server;
  const bound = boundParameters(api);
  const tokenUrl = `${url}${api.tokenPath ?? "/oauth2/token"}`;
  return {
    ...server,
    api,
    schemas,
    package: apiPackage,
    client: (credentials = defaultCredentials(api)) => {
      const recorder = record(fetch);
      const client = apiPackage.createClient({
        ...bound,
        baseUrl: url,
        auth: makeCredentials(apiPackage, credentials, tokenUrl),
        fetch: recorder.fetch,
      });
      return {
        sent: () => recorder.sent.filter(({ url }) => url.href !== tokenUrl),
        call: (operation, parameters, options) => {
          const method = client[operation];
          if (method === undefined) throw new Error(`The client has no method ${operation}.`);
          return method(parameters, { retry: { attempts: 1 }, ...options });
        },
      };
    },
  };
}
