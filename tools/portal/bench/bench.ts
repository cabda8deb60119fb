import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { serve, siteFolder } from "../src/serve/serve.ts";
import { findChromium, thisMachine } from "../test/chromium/find-chromium.ts";

// What a page costs a reader with a slow processor: `npm run portal:bench`.
const paths = [
  "/",
  "/bandwidth-voice/operations/createcall/",
  "/bandwidth-webrtc/operations/addparticipanttosession/",
  "/camara-call-handling/operations/createsession/",
  "/errors/",
];
const rounds = 5;
const slowdown = 4;

interface Cost {
  readonly lcp: number;
  readonly cls: number;
  readonly blocked: number;
  readonly bytes: number;
}

async function measure(browser: Browser, url: string): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  let bytes = 0;
  page.on("response", async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    bytes += gzipSync(body).length;
  });
  await page.addInitScript(() => {
    const cost = { lcp: 0, cls: 0, blocked: 0 };
    Object.assign(globalThis, { cost });
    const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) take(entry);
      }).observe({ type, buffered: true });
    watch("largest-contentful-paint", ({ startTime }) => {
      cost.lcp = startTime;
    });
    watch("layout-shift", (entry) => {
      if ("value" in entry) cost.cls += Number(entry.value);
    });
    // What of a task is longer than 50 ms keeps the reader waiting: https://web.dev/articles/tbt
    watch("longtask", ({ duration }) => {
      cost.blocked += Math.max(0, duration - 50);
    });
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const cost: Omit<Cost, "bytes"> = await page.evaluate("globalThis.cost");
  await context.close();
  return { ...cost, bytes };
}

const median = (values: readonly number[]) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

const server = await serve({ folder: siteFolder, port: 0 });
const browser = await chromium.launch({
  executablePath: findChromium(thisMachine()),
  args: ["--no-sandbox", "--disable-gpu"],
});
const { version } = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("playwright-core/package.json"), "utf8"),
);
console.log(
  `Chromium ${browser.version()}, Playwright ${version}, ${slowdown}x CPU throttling, median of ${rounds}\n`,
);
console.log("| page | LCP, ms | CLS | blocked, ms | gzipped, kB |\n|---|---:|---:|---:|---:|");
for (const path of paths) {
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    costs.push(await measure(browser, server.url + path.slice(1)));
  }
  const of = (key: keyof Cost) => median(costs.map((cost) => cost[key]));
  console.log(
    `| ${path} | ${of("lcp").toFixed(0)} | ${of("cls").toFixed(3)} | ${of("blocked").toFixed(0)} | ${(of("bytes") / 1000).toFixed(1)} |`,
  );
}
await browser.close();
await server.close();
