import { inspect } from "node:util";
import { type Api, apis, isApi } from "./apis.ts";
import { createFront, type Front } from "./front/front.ts";
import { createHttpServer } from "./front/http-server.ts";
import { createFetch } from "./front/in-process-fetch.ts";
import { close, listen } from "./listen.ts";
import { type LoadedApi, loadApi } from "./load-api.ts";
import type { RecordedRequest } from "./state/journal.ts";
import { createState, type MockState } from "./state/mock-state.ts";

/** Where a mock listens. */
export interface StartMockOptions {
  /**
   * The TCP port.
   *
   * @default 0, which picks a free one
   */
  readonly port?: number | undefined;
  /**
   * The address to listen on. `0.0.0.0` makes the mock reachable from other machines.
   *
   * @default "127.0.0.1"
   */
  readonly host?: string | undefined;
}

/** A running mock server of one API. */
export interface Mock {
  readonly api: Api;
  /** Where it answers, such as `http://127.0.0.1:4010`: the base URL to give to a client. */
  readonly url: string;
  /**
   * Asks the mock without a socket. The host of the URL does not matter, so that a client that is
   * given this function may keep the base URL of the real API.
   */
  readonly fetch: typeof globalThis.fetch;
  /**
   * The requests that it has answered, in that order, with credentials and tokens redacted: the
   * latest 1000 at most. Preflights and what is asked of `/__mock/` are not among them.
   */
  readonly requests: () => readonly RecordedRequest[];
  /**
   * Forgets all requests and all fault rules, and ends delays, stalled answers and the wait for the answer to an
   * event at once.
   */
  readonly reset: () => void;
  /** Stops the mock at once, closing all connections. Calling it again does nothing more. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a mock server of an API: it checks each request against the API's spec and answers with
 * the spec's examples.
 *
 * @param api - The API to mock.
 * @throws TypeError when there is no such API or the host is not one, RangeError when the port is not one,
 * Error when the mock cannot listen there, for instance because the port is taken.
 *
 * @example
 * ```ts
 * const mock = await startMock("bandwidth-voice");
 * const response = await fetch(`${mock.url}/accounts/9900000/calls`, {
 *   headers: { Authorization: "Bearer any-token" },
 * });
 * await mock.close();
 * ```
 */
export async function startMock(api: Api, options: StartMockOptions = {}): Promise<Mock> {
  if (!isApi(api)) {
    throw new TypeError(`There is no API called ${String(api)}. There is ${apis.join(", ")}.`);
  }
  const mock = await startLoaded(() => loadApi(api), options);
  return { api, ...mock };
}

/** Starts a mock of an API that `load` brings. */
export async function startLoaded(
  load: () => Promise<LoadedApi>,
  { port = 0, host = "127.0.0.1" }: StartMockOptions,
): Promise<Omit<Mock, "api">> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`${inspect(port)} is not a port: take a whole number from 0 to 65535.`);
  }
  // Node would listen on all addresses, where other machines reach it.
  if (typeof host !== "string" || host === "") {
    throw new TypeError(`${inspect(host)} is not a host: take an address such as 127.0.0.1.`);
  }
  // Listening comes first: a taken port is told at once. Who asks meanwhile waits for the front.
  let ready: (made: Promise<Made>) => void = () => undefined;
  const made = new Promise<Made>((resolve) => {
    ready = resolve;
  });
  const server = createHttpServer(made.then(({ front }) => front));
  const url = await listen(server, port, host);
  ready(load().then(make));
  try {
    const { front, state } = await made;
    return {
      url,
      fetch: createFetch(front, url),
      requests: state.journal.entries,
      reset: state.reset,
      close: async () => {
        state.interrupt();
        await close(server);
      },
    };
  } catch (error) {
    await close(server);
    throw error;
  }
}

interface Made {
  readonly front: Front;
  readonly state: MockState;
}

function make({ model, engine }: LoadedApi): Made {
  const state = createState(model);
  return { state, front: createFront(model, engine, state) };
}
