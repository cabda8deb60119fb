/** Heap after many calls, less the heap after warm-up, in bytes: a number as JSON. Needs --expose-gc. */
import { bearer, createCallHandlingClient } from "@telespec/camara-call-handling";

const [, , baseUrl = ""] = process.argv;
const client = createCallHandlingClient({ baseUrl, auth: bearer("bench-token-0123456789") });
const call = () => client.getSessionDetailsById({ mediaSessionId: "0AEE1B58BAEEDA3EABA42B32" });

async function heap(): Promise<number> {
  for (let times = 0; times < 2; times++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    (globalThis as { gc?: () => void }).gc?.();
  }
  return process.memoryUsage().heapUsed;
}

async function load(sequential: number, concurrent: number, times: number): Promise<void> {
  for (let count = 0; count < sequential; count++) await call();
  for (let time = 0; time < times; time++)
    await Promise.all(Array.from({ length: concurrent }, call));
}

await load(1000, 100, 2);
const before = await heap();
await load(10_000, 100, 20);
console.log(JSON.stringify((await heap()) - before));
