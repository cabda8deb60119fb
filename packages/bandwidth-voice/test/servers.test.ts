import {
  nodeListener,
  type RequestHandler,
  sendWebhook,
  webhookFixture,
} from "@telespec/bandwidth-voice/webhooks";
import express from "express";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { createExpressApp } from "../examples/servers/express.ts";
import { createFastifyApp } from "../examples/servers/fastify.ts";
import { createHandler } from "../examples/servers/handler.ts";
import { createHonoApp } from "../examples/servers/hono.ts";
import { worker } from "../examples/servers/worker.ts";
import { serve } from "./serve.ts";

const auth = { username: "callback-user", password: "pässword" };
const overNode = (handler: RequestHandler) => serve(nodeListener(handler));

const servers: Readonly<Record<string, () => Promise<string>>> = {
  "node:http": () => overNode(createHandler(auth)),
  Express: () => serve(createExpressApp(createHandler(auth))),
  "Express with express.json()": () =>
    serve(
      express()
        .use(express.json())
        .use(createExpressApp(createHandler(auth))),
    ),
  Hono: () => overNode(createHonoApp(createHandler(auth)).fetch),
  Fastify: async () => {
    const app = createFastifyApp(createHandler(auth));
    onTestFinished(() => app.close());
    return app.listen({ port: 0, host: "127.0.0.1" });
  },
  "a Worker": () =>
    overNode((request) =>
      worker.fetch(request, { CALLBACK_USERNAME: auth.username, CALLBACK_PASSWORD: auth.password }),
    ),
};

let log: string[] = [];
beforeEach(() => {
  log = [];
  for (const method of ["log", "error"] as const)
    vi.spyOn(console, method).mockImplementation((line: unknown) => void log.push(String(line)));
});
afterEach(() => vi.restoreAllMocks());

describe.each(Object.keys(servers))("on %s", (name) => {
  const start = async () => `${await servers[name]?.()}/callbacks`;

  it("an event gets its BXML, by POST and by GET", async () => {
    const url = await start();
    for (const method of ["POST", "GET"] as const) {
      const answer = await sendWebhook(url, webhookFixture("initiate"), { auth, method });
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/xml"]);
      expect(await answer.text()).toBe(
        '<?xml version="1.0" encoding="UTF-8"?><Response><SpeakSentence>Hello.</SpeakSentence><Hangup/></Response>',
      );
    }
  });

  it("an event without an answer is acknowledged", async () => {
    const answer = await sendWebhook(await start(), webhookFixture("disconnect"), { auth });
    expect([answer.status, await answer.text()]).toEqual([204, ""]);
    expect(log).toEqual([expect.stringMatching(/^c-\S+ ended: hangup$/)]);
  });

  it("what is no event of the platform's is refused, and the server goes on", async () => {
    const url = await start();
    const authorization = `Basic ${Buffer.from("callback-user:pässword").toString("base64")}`;
    const json = { authorization, "content-type": "application/json" };
    const send = async (init: RequestInit) => {
      const { status, headers } = await fetch(url, init);
      return [status, headers.get("www-authenticate") ?? headers.get("allow")];
    };
    const event = JSON.stringify(webhookFixture("disconnect"));
    const plain = { "content-type": "application/json" };
    expect(await send({ method: "POST", headers: plain, body: event })).toEqual([
      401,
      'Basic realm="webhooks", charset="UTF-8"',
    ]);
    expect(await send({ method: "PUT", headers: json, body: event })).toEqual([405, "POST, GET"]);
    const text = { authorization, "content-type": "text/plain" };
    expect(await send({ method: "POST", headers: text, body: event })).toEqual([415, null]);
    expect(await send({ method: "POST", headers: json, body: "{" })).toEqual([400, null]);
    expect(await send({ method: "POST", headers: json, body: '{"eventType":"initiate"}' })).toEqual(
      [400, null],
    );
    const long = JSON.stringify({ eventType: "disconnect", tag: "x".repeat(1_000_000) });
    expect(await send({ method: "POST", headers: json, body: long })).toEqual([413, null]);
    expect(log.join()).not.toMatch(/ended:/);
    expect((await sendWebhook(url, webhookFixture("initiate"), { auth })).status).toBe(200);
  });
});

it("a Worker answers nothing at other paths", async () => {
  const env = { CALLBACK_USERNAME: auth.username, CALLBACK_PASSWORD: auth.password };
  expect((await worker.fetch(new Request("https://a.example/"), env)).status).toBe(404);
});
