import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import {
  clientCredentials,
  createClient,
  type Fetch,
  isTimeoutError,
  type RetryEvent,
  type TelespecError,
} from "../../src/index.ts";
import { closedPort } from "../server.ts";
import { type ThingsClient, things } from "../things-api.ts";
import { timersLeftBy } from "../timers.ts";
import { type MisbehavingServer, startMisbehavingServer } from "./misbehaving-server.ts";
import { pick, type Random, seeded } from "./random.ts";

/** What came out of a run. All but the first four must be 0. */
export interface Figures {
  calls: number;
  succeeded: number;
  tries: number;
  faults: number;
  "calls placed twice": number;
  'on the ledger though the error says "no"': number;
  "successes not on the ledger": number;
  "safe to retry and not retried": number;
  "secrets in any output": number;
  "requests at a redirect's target": number;
  "errors of another kind": number;
  "unhandled rejections": number;
  "timers left": number;
  "listeners left": number;
}

export interface Run {
  readonly figures: Figures;
  /** How often each fault struck. */
  readonly struck: ReadonlyMap<string, number>;
  /** What went wrong, one line each; empty when all is well. */
  readonly findings: readonly string[];
}

const clientSecret = "client-s3cr3t/&word";
const attempts = 4;
const timeout = 1_000;
const totalTimeout = 15_000;
const kinds = [
  "createThing",
  "createThing",
  "drawThing",
  "resetThing",
  "getThing",
  "removeThing",
] as const;
type Kind = (typeof kinds)[number];
const refusedShare = 0.04;

/** Makes `calls` calls to a server that misbehaves on this share of its requests, and judges each. */
export async function runFaults(calls: number, rate: number, seed: number): Promise<Run> {
  const server = await startMisbehavingServer(seed, rate);
  const closed = await closedPort();
  const judge = new Judge(server);
  const auth = clientCredentials({ clientId: "client-1", clientSecret, tokenUrl: server.tokenUrl });
  const { signal } = new AbortController();
  const unhandled = (reason: unknown) => judge.find("unhandled rejections", String(reason));
  process.on("unhandledRejection", unhandled);

  const left = await timersLeftBy(async () => {
    let next = 0;
    const work = async () => {
      while (next < calls) {
        const id = `call-${next++}`;
        await oneCall(id, seeded(seed, id), { server, closed, auth, signal, judge });
      }
    };
    await Promise.all(Array.from({ length: 48 }, work));
    // Late answers and rejections, if any, come now.
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  process.off("unhandledRejection", unhandled);

  const { figures } = judge;
  figures.calls = calls;
  figures["timers left"] = left;
  figures["listeners left"] = getEventListeners(signal, "abort").length;
  figures["requests at a redirect's target"] = server.trapped();
  figures.faults = [...server.struck.values()].reduce((sum, one) => sum + one, judge.refused);
  return { figures, struck: server.struck, findings: judge.findings };
}

interface Setting {
  readonly server: MisbehavingServer;
  readonly closed: string;
  readonly auth: ReturnType<typeof clientCredentials>;
  readonly signal: AbortSignal;
  readonly judge: Judge;
}

/** What the test's own `fetch` saw of a call's last try. */
interface LastTry {
  sent: boolean;
  refused: boolean;
  longWait: boolean;
}

async function oneCall(id: string, random: Random, setting: Setting): Promise<void> {
  const { server, closed, auth, signal, judge } = setting;
  const kind = pick(random, kinds);
  const secrets = {
    username: `user-of-${id}`,
    password: `pass-of-${id}`,
    fallbackPassword: `p"${id}<&`,
  };
  const printed: unknown[] = [];
  const events: RetryEvent[] = [];
  let last: LastTry = { sent: false, refused: false, longWait: false };

  const fetch: Fetch = async (input, init) => {
    if (String(input) === server.tokenUrl) return globalThis.fetch(input, init);
    judge.figures.tries++;
    last = { sent: true, refused: random() < refusedShare, longWait: false };
    if (last.refused) judge.refused++;
    const url = last.refused ? String(input).replace(server.url, closed) : input;
    const response = await globalThis.fetch(url, init);
    const after = response.headers.get("retry-after") ?? "";
    last.longWait = Number(after) > totalTimeout / 1000;
    return response;
  };
  const log = (...line: unknown[]) => printed.push(line);
  const all = {
    auth,
    fetch,
    timeout,
    totalTimeout,
    maxResponseBytes: 20_000,
    retry: { attempts },
    logger: { debug: log, info: log, warn: log, error: log },
    onRetry(event) {
      printed.push(event);
      events.push(event);
      last = { sent: false, refused: false, longWait: false };
    },
    ...{ owner: "o-1", baseUrl: server.url },
  };
  const client = createClient<ThingsClient>(things, all, undefined);

  // A few callers change their minds, or are in a hurry.
  const whim = random();
  const controller = new AbortController();
  const timer = whim < 0.03 ? setTimeout(() => controller.abort(), random() * 100) : undefined;
  const options = {
    signal: whim < 0.03 ? controller.signal : signal,
    ...(whim > 0.95 && { totalTimeout: 1 + random() * 200 }),
    headers: { "x-call-id": id },
  };
  const start = performance.now();
  const call = begin(client, kind, secrets, options);
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason as TelespecError,
  );
  clearTimeout(timer);
  const result = await call.result().catch((reason: unknown) => reason);
  printed.push(error, error?.cause, { ...(result as object), response: undefined });

  judge.ledger(id, kind, error);
  judge.secrets(id, printed, [clientSecret, ...Object.values(secrets), ...server.tokens]);
  const inHurry = whim < 0.03 || whim > 0.95 || performance.now() - start > totalTimeout - 1000;
  const used = events.filter(({ status }) => status !== 401).length + 1;
  if (error && !inHurry && used < attempts && isSafe(kind, error, last))
    judge.find("safe to retry and not retried", `${id} ${kind} ${error.message}`);
}

function begin(client: ThingsClient, kind: Kind, secrets: object, options: object) {
  const body = { label: "a", ...secrets };
  const { username = "", password = "" } = secrets as Record<string, string>;
  if (kind === "createThing") return client.createThing({ body }, options);
  if (kind === "drawThing") {
    const xml = `<Bxml username="${username}" password='${password}'/>`;
    return client.drawThing({ id: "t-1", body: xml }, options);
  }
  return client[kind]({ id: "t-1" }, options);
}

/** Whether a failed call may be made again, by the design and by what the test knows for certain. */
function isSafe(kind: Kind, error: TelespecError, last: LastTry): boolean {
  const { status, error: body } = error as { status?: number; error?: { problem?: string } };
  const idempotent = kind === "getThing" || kind === "removeThing";
  if (kind === "resetThing" || last.longWait) return false;
  if (error.name === "TokenError")
    return status === undefined || status < 400 || status === 429 || status >= 500;
  if (error.name === "ApiError")
    return (
      status === 429 ||
      (idempotent &&
        (status === 408 || Number(status) >= 500 || /broke/.test(String(body?.problem))))
    );
  if (isTimeoutError(error)) return error.scope === "try" && (idempotent || !last.sent);
  return error.name === "ConnectionError" && (idempotent || last.refused);
}

/** Compares what calls say with what the server knows. */
class Judge {
  readonly #server: MisbehavingServer;
  readonly findings: string[] = [];
  refused = 0;
  readonly figures: Figures = {
    calls: 0,
    succeeded: 0,
    tries: 0,
    faults: 0,
    "calls placed twice": 0,
    'on the ledger though the error says "no"': 0,
    "successes not on the ledger": 0,
    "safe to retry and not retried": 0,
    "secrets in any output": 0,
    "requests at a redirect's target": 0,
    "errors of another kind": 0,
    "unhandled rejections": 0,
    "timers left": 0,
    "listeners left": 0,
  };

  constructor(server: MisbehavingServer) {
    this.#server = server;
  }

  find(figure: keyof Figures, what: string): void {
    this.figures[figure]++;
    this.findings.push(`${figure}: ${what}`);
  }

  ledger(id: string, kind: Kind, error: TelespecError | undefined): void {
    const done = this.#server.ledger.get(id) ?? 0;
    const idempotent = kind === "getThing" || kind === "removeThing";
    if (done > 1 && !idempotent) this.find("calls placed twice", `${id} ${kind} ${done} times`);
    if (error === undefined) {
      this.figures.succeeded++;
      if (done === 0) this.find("successes not on the ledger", `${id} ${kind}`);
    } else if (!["no", "unknown", "yes"].includes(error.carriedOut))
      this.find("errors of another kind", `${id} ${kind} ${inspect(error)}`);
    // Reading leaves nothing behind that could be done twice.
    else if (error.carriedOut === "no" && done > 0 && kind !== "getThing")
      this.find('on the ledger though the error says "no"', `${id} ${kind} ${error.message}`);
  }

  secrets(id: string, printed: readonly unknown[], secrets: readonly string[]): void {
    const text = printed
      .map(
        (one) => `${inspect(one, { depth: 20 })} ${JSON.stringify(one)} ${(one as Error)?.stack}`,
      )
      .join("\n");
    for (const secret of secrets)
      if (text.includes(secret) || text.includes(JSON.stringify(secret).slice(1, -1)))
        this.find("secrets in any output", `${id}: ${secret}`);
  }
}
