import { plainRequest } from "../bench/plain.ts";
import type { Fetch } from "../bench/recorder.ts";
import { createProgress } from "../report/progress.ts";
import { createSchemas, type Schemas } from "../schema/schemas.ts";
import { type Api, successes } from "../spec/api.ts";
import type { Json } from "../spec/json.ts";
import type { Auth } from "./auth.ts";
import { checkAnswer, type Judge, parseBody } from "./check-answer.ts";
import { collect, type Drift } from "./drift.ts";
import { createRedactor, type Redactor } from "./redact.ts";
import { type Given, isRead, type Planned, planRequests } from "./requests.ts";
import { type Answer, send } from "./send.ts";
import type { AskedReport, ShownAnswer, VerifyReport } from "./verify-report.ts";

/** How to ask a provider. */
export interface VerifyOptions {
  /** What stands in the place of the spec's server address, with its path and without a slash at its end. */
  readonly baseUrl: string;
  readonly auth: Auth;
  /** Whether requests are sent that change something. */
  readonly write: boolean;
  readonly given: Given;
  /** Milliseconds for each answer. */
  readonly timeout: number;
  readonly fetch: Fetch;
  /** Compiled schemas of the API, made with `discriminate`, if there are some already. */
  readonly schemas?: Schemas;
  /** Called with a line of progress every two seconds. */
  readonly onProgress?: (line: string) => void;
}

/** So many requests without an answer, one after another, and the rest is not sent. */
const patience = 2;

/** Sends the examples of a spec to a server, one after another, and finds where its answers differ. */
export async function verify(api: Api, options: VerifyOptions): Promise<VerifyReport> {
  const { baseUrl, auth, write, given, onProgress = () => {} } = options;
  const redactor = createRedactor(auth.secrets);
  const schemas = options.schemas ?? createSchemas(api.document, { discriminate: true });
  const judge = { api, schemas, redactor };
  const planned = planRequests(api, write, given);
  const progress = createProgress(planned.length, onProgress);
  const asked: AskedReport[] = [];
  try {
    for (const one of planned) {
      const last = asked.slice(-patience);
      if (last.length === patience && last.every(({ status }) => status === undefined)) break;
      progress.step(one.title);
      asked.push(await ask(judge, one, options));
    }
  } finally {
    progress.end();
  }
  const succeeded = new Set(
    asked.filter(({ success }) => success).map(({ operation }) => operation),
  );
  const answered = asked.filter(({ status }) => status !== undefined);
  return {
    api: api.name,
    version: api.version,
    baseUrl: redactor.text(baseUrl),
    requests: planned.length,
    asked,
    drift: collect(
      asked.flatMap(({ title, drift }) => drift.map((one) => ({ ...one, request: title }))),
    ),
    withoutSuccess: [...new Set(answered.map(({ operation }) => operation))].filter(
      (id) => !succeeded.has(id),
    ),
    notSent: write ? [] : api.operations.filter((one) => !isRead(one)).map(({ id }) => id),
    authenticated: auth.header !== undefined,
  };
}

async function ask(
  judge: Judge,
  { operation, title, changes }: Planned,
  { baseUrl, auth, timeout, fetch }: VerifyOptions,
): Promise<AskedReport> {
  const { api, redactor } = judge;
  const types = new Set(
    operation.responses.flatMap(({ contents }) => contents.map(({ mediaType }) => mediaType)),
  );
  const request = plainRequest({ api }, operation, {
    ...changes,
    headers: {
      ...changes.headers,
      authorization: auth.header,
      accept: types.size > 0 ? [...types].join(", ") : "*/*",
      "user-agent": "telespec-contract",
    },
  });
  const about = {
    operation: operation.id,
    title,
    method: request.method,
    target: redactor.text(request.target),
  };
  const start = performance.now();
  try {
    const answer = await send(fetch, baseUrl, request, timeout);
    const milliseconds = Math.round(performance.now() - start);
    const drift = checkAnswer(judge, operation, request, answer);
    return { ...about, milliseconds, ...reportAnswer(redactor, operation, answer, drift) };
  } catch (error) {
    const milliseconds = Math.round(performance.now() - start);
    const failure = redactor.text(error instanceof Error ? error.message : String(error));
    return { ...about, milliseconds, status: undefined, success: false, failure, drift: [] };
  }
}

function reportAnswer(
  redactor: Redactor,
  operation: Planned["operation"],
  answer: Answer,
  drift: readonly Drift[],
): Pick<AskedReport, "status" | "success" | "drift" | "failure" | "answer"> {
  const { status } = answer;
  const success = successes(operation).some((one) => one.status === status);
  const shown = drift.length > 0 ? { answer: showAnswer(redactor, answer) } : {};
  return { status, success, drift, failure: undefined, ...shown };
}

/** An answer without its secrets. A body that cannot be parsed cannot be searched for them. */
function showAnswer(redactor: Redactor, answer: Answer): ShownAnswer {
  const headers = Object.fromEntries(
    [...answer.headers].map(([name, value]) => [name, redactor.json(value, name)]),
  );
  const body = parseBody(answer, "application/json");
  const shown: Json =
    body === undefined
      ? `[${answer.bytes.length} bytes that are no JSON]`
      : redactor.json(body.value);
  return { headers, body: shown };
}
