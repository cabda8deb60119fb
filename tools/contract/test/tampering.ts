import { type Mock, startMock } from "@telespec/mock";
import { type ApiPackage, loadPackage, type Method } from "../src/bench/api-package.ts";
import { type Bench, createBench } from "../src/bench/bench.ts";
import type { Fetch } from "../src/bench/recorder.ts";
import { createSchemas } from "../src/schema/schemas.ts";
import { loadApi } from "../src/spec/load.ts";

/** An answer on its way back, whose parts can be changed. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  readonly request: Request;
  /** The body of the request. */
  readonly sent: string;
}

/** Changes an answer. */
export type Tamper = (answer: Answer) => void;

/** A request on its way out of a client. */
export type Outgoing = RequestInit & { readonly url: string };

/** How a server or a client goes wrong. */
export interface Fault {
  /** Changes an answer of the server. */
  readonly answer?: Tamper;
  /** Changes a request after the client has made it and before it is recorded. */
  readonly request?: (request: Outgoing) => Outgoing;
  readonly client?: {
    /** Sends each request a second time. */
    readonly twice?: boolean;
    /** Changes what awaiting a call throws. */
    readonly error?: (error: Error) => Error;
  };
}

/** Starts a mock of an API, on which benches with planted faults can be made. */
export async function startTampering(
  name: Mock["api"],
): Promise<{ bench(fault: Fault): Bench; close(): Promise<void> }> {
  const api = loadApi(name);
  const apiPackage = await loadPackage(name);
  const mock = await startMock(name);
  // Compiled once for all benches.
  const schemas = createSchemas(api.document);
  return {
    bench: (fault) =>
      createBench(
        api,
        badClient(apiPackage, fault),
        { url: mock.url, fetch: badServer(mock.fetch, fault) },
        schemas,
      ),
    close: () => mock.close(),
  };
}

/** Makes a server, reached by `fetch`, go wrong. */
export function badServer(fetch: Fetch, { answer: change }: Fault): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const response = await fetch(request.clone());
    const answer: Answer = {
      status: response.status,
      headers: new Headers(response.headers),
      text: await response.text(),
      request,
      sent: await request.clone().text(),
    };
    change?.(answer);
    const { status, headers, text } = answer;
    return new Response(status === 204 || text === "" ? null : text, { status, headers });
  };
}

function badClient(
  apiPackage: ApiPackage,
  { request: change, client: bad = {} }: Fault,
): ApiPackage {
  return {
    ...apiPackage,
    createClient: ({ fetch, ...options }) => {
      const send = fetch as Fetch;
      const badFetch: Fetch = async (input, init) => {
        const { url, ...changed } = change?.({ ...init, url: String(input) }) ?? {
          ...init,
          url: input,
        };
        if (bad.twice) await send(url, changed);
        return send(url, changed);
      };
      const client = apiPackage.createClient({ ...options, fetch: badFetch });
      const methods = Object.entries(client).map(
        ([id, method]) => [id, badMethod(method, bad.error)] as const,
      );
      return bad.error === undefined ? client : Object.fromEntries(methods);
    },
  };
}

function badMethod(method: Method, change: ((error: Error) => Error) | undefined): Method {
  return (parameters, options) => {
    const call = method(parameters, options);
    const awaited = Promise.resolve(call).catch((error: Error) => {
      throw change?.(error) ?? error;
    });
    // Nobody may look at it; then its failure is nobody's.
    awaited.catch(() => {});
    return new Proxy(call, {
      get: (target, key) => {
        if (key === "then") return awaited.then.bind(awaited);
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  };
}
