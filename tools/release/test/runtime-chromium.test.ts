import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { bundle } from "../src/bundle.ts";
import { checkNames } from "./check-names.ts";
import type { Verdict } from "./consumer/check.ts";
import { startServers } from "./servers.ts";

const consumer = inject("consumer");
let servers: Awaited<ReturnType<typeof startServers>>;
let site: Server;
let browser: Browser;
let verdicts: readonly Verdict[];
const complaints: string[] = [];
const importsMock = 'import { startMock } from "@telespec/mock"; startMock("bandwidth-voice");';
const addressOf = (page: string) =>
  `http://127.0.0.1:${(site.address() as AddressInfo).port}/${page}`;

// What a careful site allows: no eval, and requests to the mocks alone.
const policy = "default-src 'none'; script-src 'self'; connect-src http://127.0.0.1:*";

beforeAll(async () => {
  servers = await startServers(consumer);
  const scripts = new Map([
    ["/suite.js", await bundle({ input: join(consumer, "suite/for-browser.ts"), minify: true })],
    ["/mock.js", await bundle({ input: join(consumer, "for-mock.ts"), text: importsMock })],
  ]);
  site = createServer(({ url = "/" }, response) => {
    const script = scripts.get(url);
    const page = `<!doctype html><script type="module" src="${url}.js"></script>`;
    response.setHeader("content-type", script === undefined ? "text/html" : "text/javascript");
    response.setHeader("content-security-policy", policy);
    response.end(script ?? page);
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
  ];
  browser = await chromium.launch({ executablePath: inject("chromium"), args });
  const page = await browser.newPage();
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(addressOf("suite"));
  if (complaints.length > 0) throw new Error(`The bundle does not load: ${complaints.join("; ")}`);
  const { close: _, ...urls } = servers;
  verdicts = await page.evaluate((all) => globalThis.runSuite(all), urls);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
  await servers?.close();
});

describe("in Chromium, bundled from the packed tarballs, a page", () => {
  // It does so by itself, unseen by the page, which has no means against it. The README says so.
  const resends = "places a call once, though the connection ends when the server has it";

  it.each(checkNames.filter((name) => name !== resends))("%s", (name) => {
    expect(verdicts.find((verdict) => verdict.name === name)).toEqual({ name });
  });

  it("sends a call again when a connection ends that was used before, and we say so", () => {
    const { failure } = verdicts.find((verdict) => verdict.name === resends) ?? {};
    expect(failure).toContain("it was [1,2");
  });

  it("throws nothing beside, under a policy without eval", () => {
    expect(complaints).toEqual([]);
  });
});

it("in Chromium, importing the mock says that it needs Node", async () => {
  const page = await browser.newPage();
  const error = page.waitForEvent("pageerror");
  await page.goto(addressOf("mock"));
  expect((await error).message).toContain("@telespec/mock is a server and needs Node");
  await page.close();
});
