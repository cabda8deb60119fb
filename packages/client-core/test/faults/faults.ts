import type { ServerResponse } from "node:http";
import { pick, type Random } from "./random.ts";

/** What a fault gets to play with. */
export interface Scene {
  readonly response: ServerResponse;
  readonly random: Random;
  /** Does what was asked for, and notes it in the ledger. */
  carryOut(): void;
  /** Answers as a healthy server would. */
  succeed(): void;
  /** All that the request held, secrets included. */
  readonly echo: string;
  /** The origin of a server that nothing may reach. */
  readonly trap: string;
  /** Makes the token that came with the request worthless. */
  revokeToken(): void;
}

const json = { "content-type": "application/json" };
const lapses = [undefined, "0", "-3", "soon", "0.02", "3600", "9".repeat(60)] as const;

function retryAfter(random: Random): Record<string, string> {
  const kind = pick(random, [...lapses, "date", "past", "reset"] as const);
  const at = (milliseconds: number) => new Date(Date.now() + milliseconds).toUTCString();
  if (kind === undefined) return {};
  if (kind === "date") return { "retry-after": at(1000) };
  if (kind === "past") return { "retry-after": at(-60_000) };
  if (kind === "reset") return { "x-ratelimit-reset": "0.03" };
  return { "retry-after": kind };
}

/** Whether the work gets done before the fault strikes: half of the time. */
function perhaps({ random, carryOut }: Scene): void {
  if (random() < 0.5) carryOut();
}

function reset({ response }: Scene): void {
  response.socket?.resetAndDestroy();
}

/** Everything that goes wrong after a request has arrived. */
export const faults: Readonly<Record<string, (scene: Scene) => void>> = {
  "reset before headers"(scene) {
    perhaps(scene);
    reset(scene);
  },
  "closed before headers"(scene) {
    perhaps(scene);
    scene.response.destroy();
  },
  "reset in the body"(scene) {
    scene.carryOut();
    scene.response.writeHead(201, { ...json, "content-length": 400 });
    scene.response.write('{"id":');
    setTimeout(reset, 3, scene);
  },
  "stalled headers"(scene) {
    perhaps(scene);
  },
  "stalled body"(scene) {
    scene.carryOut();
    scene.response.writeHead(200, json);
    scene.response.write("{");
  },
  "truncated JSON"({ carryOut, response, echo }) {
    carryOut();
    response.writeHead(200, json).end(`{"id":"t-1","echo":${JSON.stringify(echo)}`);
  },
  "wrong content type"({ carryOut, response, echo }) {
    carryOut();
    response.writeHead(201, { "content-type": "text/html" }).end(`<p>${echo}</p>`);
  },
  "an empty 429"({ response, random }) {
    response.writeHead(429, retryAfter(random)).end();
  },
  "a 429 that echoes"({ response, random, echo }) {
    response.writeHead(429, { ...json, ...retryAfter(random) });
    response.end(JSON.stringify({ message: echo, echo: [echo] }));
  },
  "a 408"({ response }) {
    response.writeHead(408, json).end('{"message":"too slow"}');
  },
  "a 5xx"(scene) {
    perhaps(scene);
    const status = pick(scene.random, [500, 502, 503, 504, 599]);
    scene.response.writeHead(status, { ...json, ...retryAfter(scene.random) });
    scene.response.end(JSON.stringify({ message: `cannot ${scene.echo}` }));
  },
  "a 5xx as HTML"(scene) {
    perhaps(scene);
    scene.response.writeHead(502, { "content-type": "text/html" }).end(`<h1>${scene.echo}</h1>`);
  },
  "a 400 that echoes"({ response, echo }) {
    response.writeHead(400, { ...json, "x-request-id": "r-1" });
    response.end(JSON.stringify({ message: echo, password: "x", requestId: "r-1" }));
  },
  "an expired token"({ response, revokeToken }) {
    revokeToken();
    response.writeHead(401, json).end('{"message":"expired"}');
  },
  "a redirect elsewhere"({ response, random, trap, echo }) {
    const status = pick(random, [301, 302, 303, 307, 308]);
    response.writeHead(status, { location: `${trap}/?${encodeURIComponent(echo)}` }).end();
  },
  "a redirect within"({ response, random }) {
    const status = pick(random, [301, 302, 303, 307, 308]);
    response.writeHead(status, { location: "/moved" }).end();
  },
  "a redirect to nowhere"({ response }) {
    response.writeHead(302).end();
  },
  "an endless body"(scene) {
    scene.carryOut();
    const { response } = scene;
    response.writeHead(200, json);
    const write = () => {
      while (response.writable && response.write("[".repeat(4096)));
    };
    response.on("drain", write);
    write();
  },
  "an undocumented status"({ response, echo }) {
    response.writeHead(418, { "content-type": "text/plain" }).end(echo);
  },
  "a slow answer"({ succeed, random }) {
    setTimeout(succeed, random() * 60);
  },
};
