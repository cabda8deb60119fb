import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { type PortalServer, serve, siteFolder } from "../../src/serve/serve.ts";

/** Somebody who reads the built site in a browser, and what the browser complained of meanwhile. */
export interface Reader {
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<OpenPage>;
  readonly url: () => string;
}

export interface OpenPage {
  readonly page: Page;
  /** Console errors, page errors and violations of the policy. */
  readonly complaints: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

/** Where the served site has axe, for the tests alone. */
export const axePath = "/axe.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"));

function sendAxe(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": "text/javascript", "Cache-Control": "max-age=3600" });
  response.end(axe);
}

/** Serves the site and joins the browser for the tests of a file. */
export function useReader(): Reader {
  let server: PortalServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve({ folder: siteFolder, port: 0, overrides: new Map([[axePath, sendAxe]]) });
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    url: () => server.url,
    async open(path, contextOptions = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        ...contextOptions,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning")
          complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("request", (request) => requests.push(request.url()));
      await page.goto(server.url + path.replace(/^\//, ""));
      return { page, complaints, requests, close: () => context.close() };
    },
  };
}
