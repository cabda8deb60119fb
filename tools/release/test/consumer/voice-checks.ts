import {
  bearer,
  clientCredentials,
  createVoiceClient,
  isAbortError,
  isApiError,
  isConnectionError,
  isTimeoutError,
  isTokenError,
  type VoiceClientOptions,
} from "@telespec/bandwidth-voice";
import { type Check, equal, failureOf, type Servers } from "./check.ts";

const callId = "c-15ac29a2-1331029c-2cb0-4a07-b215-b22865662d85";
const body = {
  to: "+19195550123",
  from: "+19195550100",
  applicationId: "7d9e4c1a-3b52-4f08-9a6d-52c81e0f7b34",
  answerUrl: "https://app.example.com/callbacks/answer",
};

function client({ voice }: Servers, options: Partial<VoiceClientOptions> = {}) {
  return createVoiceClient({
    accountId: "9900000",
    auth: bearer("token-1"),
    baseUrl: voice,
    ...options,
  });
}

/** Options that ask the mock for something else on the first try, and count the tries. */
function firstTry(prefer: string) {
  const tries: number[] = [];
  const options: Partial<VoiceClientOptions> = {
    middleware: [
      (request, next, { attempt }) => {
        tries.push(attempt);
        if (attempt > 1) return next(request);
        const changed = new Request(request);
        changed.headers.set("prefer", prefer);
        return next(changed);
      },
    ],
  };
  return { tries, options };
}

/** What the Voice client does in every runtime. */
export const voiceChecks: Readonly<Record<string, Check>> = {
  "places a call with a token got for client credentials": async (servers) => {
    const auth = clientCredentials({
      clientId: "demo",
      clientSecret: "demo-secret",
      tokenUrl: `${servers.voice}/oauth2/token`,
    });
    const call = await client(servers, { auth }).createCall({ body });
    equal([call.to, call.from], [body.to, body.from]);
  },
  "takes the runtime's own fetch as an option": async (servers) => {
    const call = await client(servers, { fetch }).createCall({ body });
    equal(call.to, body.to);
  },
  "places a call once, though the connection ends when the server has it": async ({ dropping }) => {
    const voice = client({ voice: dropping } as Servers);
    const tags = ["first", "second", "third"].map((tag) => `${tag} ${crypto.randomUUID()}`);
    for (const tag of tags) {
      const one = await voice.createCall({ body: { ...body, tag } }).catch((error) => error);
      if (isConnectionError(one)) equal(one.carriedOut, "unknown");
      // Until the connection is known to be idle, it is not used again.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const taken = (await (await fetch(dropping)).json()) as Record<string, number>;
    equal(
      tags.map((tag) => taken[tag]),
      [1, 1, 1],
    );
  },
  "gets one token for calls that start together": async (servers) => {
    let tokens = 0;
    const auth = clientCredentials({
      clientId: "demo",
      clientSecret: "demo-secret",
      tokenUrl: `${servers.voice}/oauth2/token`,
    });
    const voice = client(servers, {
      auth,
      fetch: (input, init) => {
        if (String(input).endsWith("/oauth2/token")) tokens += 1;
        return fetch(input, init);
      },
    });
    await Promise.all([1, 2, 3, 4, 5].map(() => voice.getCallState({ callId })));
    equal(tokens, 1);
  },
  "says that a token could not be had": async (servers) => {
    const tokenUrl = `${servers.voice}/nothing-here`;
    const auth = clientCredentials({ clientId: "demo", clientSecret: "demo-secret", tokenUrl });
    const error = await failureOf(client(servers, { auth }).getCallState({ callId }));
    equal(isTokenError(error) && error.carriedOut, "no");
  },
  "reads a call": async (servers) => {
    const call = await client(servers).getCallState({ callId });
    equal(call.callId, callId);
  },
  "gives the response beside the data": async (servers) => {
    const { data, response } = await client(servers).getCallState({ callId }).withResponse();
    equal([data.callId, response.status], [callId, 200]);
  },
  "changes a call, with no content for an answer": async (servers) => {
    const result = await client(servers)
      .updateCall({ callId, body: { state: "completed" } })
      .result();
    equal([result.ok, result.status], [true, 200]);
  },
  "sends BXML as XML": async (servers) => {
    const bxml = '<?xml version="1.0" encoding="UTF-8"?><Bxml><Hangup/></Bxml>';
    const result = await client(servers).updateCallBxml({ callId, body: bxml }).result();
    equal([result.ok, result.status], [true, 204]);
  },
  "iterates over the items of all pages": async (servers) => {
    const items: string[] = [];
    for await (const call of client(servers).listCalls()) items.push(call.callId);
    const pages: string[][] = [];
    for await (const page of client(servers).listCalls().pages())
      pages.push(page.items.map((call) => call.callId));
    equal(items, pages.flat());
    equal([pages.length > 1, new Set(items).size], [true, items.length]);
  },
  "goes from one page to the next": async (servers) => {
    const first = await client(servers).listCalls();
    const second = await first.next();
    equal([first.hasNext, first.items[0]?.callId === second?.items[0]?.callId], [true, false]);
  },
  "narrows a result by its status": async (servers) => {
    const headers = { prefer: "code=404" };
    const r = await client(servers).getCallState({ callId }, { headers }).result();
    if (r.status !== 404) throw new Error(`status ${r.status}`);
    equal(typeof r.error.description, "string");
  },
  "throws an API's refusal with its body": async (servers) => {
    const call = client(servers).createCall({ body: { ...body, to: "not a number" } });
    const error = await failureOf(call);
    if (!isApiError(error, "createCall")) throw error;
    equal([error.status, error.carriedOut, error.operation], [400, "no", "createCall"]);
  },
  "keeps the token out of an error": async (servers) => {
    const error = await failureOf(
      client(servers, { auth: bearer("very-secret") }).getCallState(
        { callId },
        { headers: { prefer: "code=401" }, retry: { attempts: 1 } },
      ),
    );
    if (!isApiError(error)) throw error;
    equal(
      [error.status, `${JSON.stringify(error)}${error.stack}`.includes("very-secret")],
      [401, false],
    );
  },
  "tries a read again after a server's error": async (servers) => {
    const { tries, options } = firstTry("code=500");
    const call = await client(servers, options).getCallState({ callId });
    equal([call.callId, tries], [callId, [1, 2]]);
  },
  "does not place a call again after a server's error": async (servers) => {
    const { tries, options } = firstTry("code=500");
    const error = await failureOf(client(servers, options).createCall({ body }));
    equal([isApiError(error) && error.carriedOut, tries], ["unknown", [1]]);
  },
  "ends a wait between tries when aborted": async (servers) => {
    const { tries, options } = firstTry("code=429");
    const controller = new AbortController();
    const started = Date.now();
    const error = await failureOf(
      client(servers, { ...options, onRetry: () => controller.abort() }).createCall(
        { body },
        { signal: controller.signal },
      ),
    );
    equal([isAbortError(error) && error.carriedOut, tries], ["no", [1]]);
    if (Date.now() - started > 2000) throw new Error("the abort came late");
  },
  "sends nothing once aborted": async (servers) => {
    const call = client(servers).createCall({ body }, { signal: AbortSignal.abort() });
    const error = await failureOf(call);
    equal(isAbortError(error) && error.carriedOut, "no");
  },
  "ends a try that takes too long": async (servers) => {
    const headers = { prefer: "delay=5000" };
    const limits = { headers, timeout: 100, retry: { attempts: 1 } };
    const error = await failureOf(client(servers).createCall({ body }, limits));
    equal(isTimeoutError(error) && error.carriedOut, "unknown");
  },
  "says that nobody answers": async (servers) => {
    const voice = client(servers, { baseUrl: servers.nobody, retry: { attempts: 1 } });
    const error = await failureOf(voice.createCall({ body }));
    equal(isConnectionError(error), true);
  },
  "refuses an id that would leave its path": async (servers) => {
    const error = await failureOf(client(servers).getCallState({ callId: ".." }));
    equal(error instanceof Error && "carriedOut" in error && error.carriedOut, "no");
  },
};
