import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { type PortalServer, type ServeOptions, serve, siteFolder } from "../../src/serve/serve.ts";

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

/** Serves the site and joins the browser for the tests of a file. */
export function useReader(options: Partial<ServeOptions> = {}): Reader {
  let server: PortalServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve({ folder: siteFolder, port: 0, ...options });
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
