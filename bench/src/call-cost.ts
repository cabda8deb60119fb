/** What one GET costs, call by call in random order: prints medians in microseconds as JSON. */

import type { paths } from "@telespec/camara-call-handling";
import { bearer, createCallHandlingClient } from "@telespec/camara-call-handling";
import createOpenapiFetch from "openapi-fetch";
import { median, shuffled } from "./statistics.ts";

const [, , baseUrl = "", rounds = "3000", wanted = "", sdk] = process.argv;
const token = "bench-token-0123456789";
const mediaSessionId = "0AEE1B58BAEEDA3EABA42B32EBB3DFE07E9CFF402EAF9EED8EF";

const client = createCallHandlingClient({ baseUrl, auth: bearer(token) });
const openapiFetch = createOpenapiFetch<paths>({
  baseUrl,
  headers: { authorization: `Bearer ${token}` },
});

async function byHand(): Promise<unknown> {
  const response = await fetch(`${baseUrl}/sessions/${encodeURIComponent(mediaSessionId)}`, {
    headers: { accept: "application/json", authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
}

const contenders: Record<string, () => PromiseLike<unknown>> = {
  "bare fetch and json()": async () =>
    (await fetch(`${baseUrl}/sessions/${mediaSessionId}`)).json(),
  "fetch by hand, with a timeout": byHand,
  "the same again (A/A)": () => byHand(),
  telespec: () => client.getSessionDetailsById({ mediaSessionId }),
  "openapi-fetch 0.17": () =>
    openapiFetch.GET("/sessions/{mediaSessionId}", { params: { path: { mediaSessionId } } }),
};

if (sdk) {
  const { CallsApi, Configuration } = await import(sdk);
  const calls = new CallsApi(
    new Configuration({ username: "user", password: "password", basePath: baseUrl }),
  );
  contenders["bandwidth-sdk"] = () => calls.getCallState("9900000", mediaSessionId);
}

const names = Object.keys(contenders).filter(
  (name) => wanted === "" || wanted.split("|").includes(name),
);
const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
const warmUp = 300;
for (let round = -warmUp; round < Number(rounds); round++)
  for (const name of shuffled(names)) {
    const start = performance.now();
    await contenders[name]?.();
    const took = performance.now() - start;
    if (round >= 0) times[name]?.push(took * 1000);
  }
console.log(
  JSON.stringify(Object.fromEntries(names.map((name) => [name, median(times[name] ?? [])]))),
);
