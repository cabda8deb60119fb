import type { IncomingMessage, ServerResponse } from "node:http";
import { startServer } from "../server.ts";
import { faults, type Scene } from "./faults.ts";
import { pick, type Random, seeded } from "./random.ts";

/** What the server knows and no client tells it. */
export interface MisbehavingServer {
  readonly url: string;
  readonly tokenUrl: string;
  /** How often each call's work was really done, by the call's id. */
  readonly ledger: ReadonlyMap<string, number>;
  readonly tokens: ReadonlySet<string>;
  /** How often each fault struck. */
  readonly struck: ReadonlyMap<string, number>;
  /** Requests that reached the server which redirects point at. */
  trapped(): number;
}

const tokenFaults: Readonly<Record<string, (response: ServerResponse, echo: string) => void>> = {
  "token: 500": (response, echo) => response.writeHead(500).end(echo),
  "token: 429": (response) => response.writeHead(429).end(),
  "token: reset": (response) => response.socket?.resetAndDestroy(),
  "token: HTML": (response, echo) => response.writeHead(200).end(`<p>${echo}</p>`),
  "token: cut short": (response) => response.writeHead(200).end('{"access_token":"abc'),
  "token: unsafe": (response, echo) =>
    response.writeHead(200).end(JSON.stringify({ access_token: `${echo}\r\nx: 1` })),
  "token: lies about its end": (response) =>
    response.writeHead(200).end(JSON.stringify({ access_token: "worthless", expires_in: 1e99 })),
};

/**
 * Starts a server that carries out or not, answers or not, and keeps a ledger of what it really did.
 * What goes wrong with a request depends on the seed, the call's id and the number of the try alone.
 */
export async function startMisbehavingServer(
  seed: number,
  rate: number,
): Promise<MisbehavingServer> {
  const ledger = new Map<string, number>();
  const struck = new Map<string, number>();
  const tokens = new Set<string>(["worthless"]);
  const valid = new Set<string>();
  const tries = new Map<string, number>();
  let tokenRequests = 0;
  const strike = (name: string) => struck.set(name, (struck.get(name) ?? 0) + 1);

  const trap = await startServer((_, response) => response.writeHead(201).end());
  const server = await startServer((request, response) => {
    if (request.url === "/token") return giveToken(request, response);
    const { authorization = "" } = request.headers;
    const id = String(request.headers["x-call-id"]);
    const count = (tries.get(id) ?? 0) + 1;
    tries.set(id, count);
    const random = seeded(seed, id, count);
    if (!valid.has(authorization)) {
      response.writeHead(401, { "content-type": "application/json" });
      response.end('{"message":"no such token"}');
      return;
    }
    let done = false;
    const carryOut = () => {
      if (!done) ledger.set(id, (ledger.get(id) ?? 0) + 1);
      done = true;
    };
    const scene: Scene = {
      response,
      random,
      carryOut,
      succeed() {
        carryOut();
        if (
          request.method === "DELETE" ||
          request.method === "PUT" ||
          request.url.endsWith("/reset")
        )
          return response.writeHead(204).end();
        response.writeHead(request.method === "POST" ? 201 : 200, {
          "content-type": "application/json",
        });
        response.end(JSON.stringify({ id }));
      },
      echo: `${authorization} ${request.body} ${JSON.stringify(request.headers)}`,
      trap: trap.url,
      revokeToken: () => valid.delete(authorization),
    };
    // A storm: what has gone wrong once is likelier to go wrong again.
    if (random() >= (count > 1 ? Math.min(0.6, rate * 2) : rate) || request.url === "/moved")
      return scene.succeed();
    const name = pick(random, Object.keys(faults));
    strike(name);
    faults[name]?.(scene);
  });

  function giveToken(
    request: { body: string; headers: IncomingMessage["headers"] },
    response: ServerResponse,
  ): void {
    const random: Random = seeded(seed, "token", ++tokenRequests);
    if (random() < rate) {
      const name = pick(random, Object.keys(tokenFaults));
      strike(name);
      tokenFaults[name]?.(response, `${request.headers.authorization} ${request.body}`);
      return;
    }
    const token = `token-${seed}-${tokenRequests}-${Math.floor(random() * 1e9)}`;
    tokens.add(token);
    valid.add(`Bearer ${token}`);
    const send = () => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ access_token: token, expires_in: 3600 }));
    };
    setTimeout(send, random() < 0.1 ? 50 : 0);
  }

  return {
    url: server.url,
    tokenUrl: `${server.url}/token`,
    ledger,
    tokens,
    struck,
    trapped: () => trap.requests.length,
  };
}
