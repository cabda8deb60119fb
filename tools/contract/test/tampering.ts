import { type Mock, startMock } from "@telespec/mock";
import { type ApiPackage, loadPackage } from "../src/bench/api-package.ts";
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

function badServer(fetch: Fetch, { answer: change }: Fault): Fetch {
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

function badClient(apiPackage: ApiPackage, { request: change }: Fault): ApiPackage {
  if (change === undefined) return apiPackage;
  return {
    ...apiPackage,
    createClient: ({ fetch, ...options }) => {
      const send = fetch as Fetch;
      const bad: Fetch = (input, init) => {
        const { url, ...changed } = change({ ...init, url: String(input) });
        return send(url, changed);
      };
      return apiPackage.createClient({ ...options, fetch: bad });
    },
  };
}
