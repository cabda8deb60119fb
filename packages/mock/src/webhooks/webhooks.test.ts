import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { hangup, phoneNumber, response, transfer } from "@telespec/bandwidth-voice/bxml";
import { createWebhookHandler, nodeListener } from "@telespec/bandwidth-voice/webhooks";
import * as webrtc from "@telespec/bandwidth-webrtc/webhooks";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Api } from "../apis.ts";
import { startMock } from "../start-mock.ts";

const auth = { username: "callback-user", password: "s3cret-password" };

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function start(api: Api = "bandwidth-voice") {
  const mock = await startMock(api);
  onTestFinished(() => mock.close());
  const order = async (event: string, body: unknown) => {
    const init = { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) };
    const answer = await fetch(`${mock.url}/__mock/webhooks/${event}`, init);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  return { mock, order };
}

/** A server that answers each event with this text. */
const answering = (body: string | Uint8Array, status = 200, type = "application/xml") =>
  serve((_, answer) => answer.writeHead(status, { "content-type": type }).end(body));

describe("an event that the mock is asked to send", () => {
  test("reaches a server as the platform's would, and the answer comes back", async () => {
    const { mock, order } = await start();
    const seen: unknown[] = [];
    const errors: unknown[] = [];
    const handler = createWebhookHandler({
      auth,
      on: {
        gather: (event) => {
          seen.push(event);
          return response(hangup());
        },
      },
      onError: (error) => errors.push(error),
    });
    const url = `${await serve(nodeListener(handler))}/callbacks?token=s3cret-token`;
    const overrides = { digits: "7", callId: "c-1", tag: undefined };
    const sent = await order("gather", { url, overrides, auth });
    const body = '<?xml version="1.0" encoding="UTF-8"?><Response><Hangup/></Response>';
    expect(errors).toEqual([]);
    expect(sent).toEqual({
      status: 200,
      body: {
        event: expect.objectContaining({ eventType: "gather", digits: "7", callId: "c-1" }),
        answer: { status: 200, contentType: "application/xml", body },
        problems: [],
      },
    });
    expect(seen).toEqual([sent.body.event]);
    expect((sent.body.event as { callUrl: string }).callUrl).toMatch(/\/c-1$/);

    const [entry, ...others] = mock.requests();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      number: 1,
      method: "POST",
      path: "/callbacks",
      query: { token: "[redacted]" },
      headers: { authorization: "Basic [redacted]", "content-type": "application/json" },
      body: { eventType: "gather", digits: "7" },
      valid: true,
      violations: [],
      status: 200,
      webhook: { event: "gather", origin: new URL(url).origin, answer: { status: 200, body } },
    });
    expect(JSON.stringify(mock.requests())).not.toContain("s3cret");
  });

  test.each([
    ["no BXML at all", "answer", "", 204, "text/plain", "answer takes 200, not 204"],
    [
      "another media type",
      "answer",
      "<Response/>",
      200,
      "text/xml",
      "answer takes application/xml, not text/xml",
    ],
    [
      "text that is no BXML",
      "answer",
      "<Response><Whisper/></Response>",
      200,
      "application/xml",
      "Whisper",
    ],
    [
      "a media type in capitals, and text that is no BXML",
      "answer",
      "<Response><Whisper/></Response>",
      200,
      "Application/XML",
      "Whisper",
    ],
    [
      "text that is no XML",
      "answer",
      "<Response>",
      200,
      "application/xml",
      "answer: this is not well-formed XML: ",
    ],
    ["half of a document", "answer", "<Response><Hang", 200, "application/xml", "(line 1, column "],
    [
      "bytes that are no UTF-8",
      "answer",
      Buffer.from("<Response><SpeakSentence>caf\xe9</SpeakSentence></Response>", "latin1"),
      200,
      "application/xml",
      "answer: the document is not UTF-8",
    ],
    [
      "a verb that a conference cannot run",
      "conferenceCreated",
      "<Response><Hangup/></Response>",
      200,
      "application/xml",
      "Hangup",
    ],
    [
      "a transfer to the party of a transfer",
      "transferAnswer",
      String(response(transfer(phoneNumber("+19195550123")))),
      200,
      "application/xml",
      "transferAnswer: <Transfer> cannot answer it",
    ],
    ["an error", "disconnect", "", 500, "text/plain", "disconnect takes 204, 200, 201, not 500"],
  ])(
    "is checked: %s is a problem, in the answer and in the journal",
    async (_, event, body, status, type, problem) => {
      const { mock, order } = await start();
      const sent = await order(event, { url: await answering(body, status, type) });
      expect(sent.status).toBe(200);
      expect(String(sent.body.problems)).toContain(problem);
      const [entry] = mock.requests();
      expect(entry).toMatchObject({ valid: false, status });
      expect(entry?.violations.map(({ message }) => message)).toEqual(sent.body.problems);
    },
  );

  test.each([
    ["disconnect", "<Whisper>", "application/xml"],
    [
      "answer",
      Buffer.from("<Response><SpeakSentence>caf\xe9</SpeakSentence></Response>", "latin1"),
      "application/xml;charset=iso-8859-1",
    ],
    [
      "answer",
      Buffer.from(
        '<?xml version="1.0" encoding="iso-8859-1"?><Response><Tag>\xe9</Tag></Response>',
        "latin1",
      ),
      "application/xml",
    ],
  ])(
    "is not blamed for what nobody reads, nor for an encoding that it names: %s",
    async (event, body, type) => {
      const { order } = await start();
      const sent = await order(event, { url: await answering(body, 200, type) });
      expect(sent.body.problems).toEqual([]);
    },
  );

  test("of another status is told so, and of nothing that follows from it", async () => {
    const { order } = await start();
    const sent = await order("answer", { url: await answering("", 302, "text/plain") });
    expect(sent.body.problems).toEqual(["answer takes 200, not 302"]);
  });

  test("may be one of WebRTC's", async () => {
    const { order } = await start("bandwidth-webrtc");
    const seen: unknown[] = [];
    const on = { onLeave: (event: unknown) => void seen.push(event) };
    const url = await serve(webrtc.nodeListener(webrtc.createWebhookHandler({ auth: "none", on })));
    const sent = await order("onLeave", { url, overrides: { tag: "agent" } });
    expect(sent.body).toMatchObject({ answer: { status: 200 }, problems: [] });
    expect(seen).toEqual([expect.objectContaining({ event: "onLeave", tag: "agent" })]);
  });
});

describe("an order that cannot be carried out", () => {
  const url = "http://127.0.0.1:9/";

  test.each<[string, string, unknown, number, string]>([
    [
      "an unknown event",
      "whisper",
      { url },
      404,
      "There is no event called whisper. There is initiate, answer,",
    ],
    [
      "one called like a property of every object",
      "__proto__",
      { url },
      404,
      "no event called __proto__",
    ],
    ["the envelope of all events", "anyEvent", { url }, 404, "There is no event called anyEvent"],
    [
      "an id that no URL can hold",
      "answer",
      { url, overrides: { callId: "\ud800" } },
      422,
      "an id with half of a surrogate pair",
    ],
    ["no JSON", "answer", "{", 422, "The body is not JSON"],
    ["no object", "answer", "[]", 422, "not a JSON object"],
    ["no url", "answer", {}, 422, "url is not right"],
    ["a relative url", "answer", { url: "/callbacks" }, 422, "url is not right"],
    ["another scheme", "answer", { url: "file:///etc/passwd" }, 422, "url is not right"],
    [
      "credentials in the url",
      "answer",
      { url: "http://a:b@127.0.0.1/" },
      422,
      "put user name and password into auth",
    ],
    ["a misspelt field", "answer", { url, override: {} }, 422, "no field override"],
    [
      "overrides that are none",
      "answer",
      { url, overrides: "digits" },
      422,
      "overrides is not right",
    ],
    [
      "half of the credentials",
      "answer",
      { url, auth: { username: "a" } },
      422,
      "auth is not right",
    ],
    [
      "a username that Basic cannot carry",
      "answer",
      { url, auth: { username: "a:b", password: "c" } },
      422,
      "no username with a colon",
    ],
    [
      "an event that the platform would not send",
      "gather",
      { url, overrides: { digits: 7 } },
      422,
      "digits must satisfy type string",
    ],
    [
      "a port that no browser asks",
      "answer",
      { url },
      502,
      "No whole answer came from http://127.0.0.1:9: bad port.",
    ],
    [
      "nobody who answers",
      "answer",
      { url: "http://127.0.0.1:65533/" },
      502,
      "ECONNREFUSED. Start your server first",
    ],
  ])("says so: %s", async (_, event, body, status, detail) => {
    const { mock, order } = await start();
    const refused = await order(event, body);
    expect(refused.status).toBe(status);
    expect(refused.body.detail).toContain(detail);
    expect(mock.requests()).toEqual([]);
  });

  test("is one whose answer breaks off, or never ends", async () => {
    const { mock, order } = await start();
    const broken = await serve((_, answer) => {
      answer.writeHead(200, { "content-type": "application/xml" }).write("<Response>");
      setTimeout(() => answer.destroy(), 20);
    });
    expect(await order("answer", { url: broken })).toMatchObject({
      status: 502,
      body: { detail: expect.stringContaining("No whole answer came from") },
    });
    const rubbish = await serve((_, answer) => {
      answer.socket?.end("HTTP/1.1 999 Unheard\r\nContent-Length: 0\r\n\r\n");
    });
    expect(await order("answer", { url: rubbish })).toMatchObject({
      status: 502,
      body: { detail: "The answer has the status 999, and HTTP has none over 599." },
    });
    const endless = await serve((_, answer) => {
      const more = () => {
        while (!answer.destroyed && answer.write(Buffer.alloc(65_536, 32)));
      };
      answer.on("drain", more).writeHead(200, { "content-type": "application/xml" });
      more();
    });
    expect(await order("answer", { url: endless })).toMatchObject({
      status: 502,
      body: { detail: expect.stringContaining("more than 1048576 bytes") },
    });
    expect(mock.requests()).toEqual([]);
  });

  test.each(["reset", "close"] as const)(
    "is one that a %s overtakes, so that nothing waits for a server that never answers",
    async (act) => {
      const { mock, order } = await start();
      const hungUp = vi.fn();
      const url = await serve((request) => {
        request.socket.once("close", hungUp);
        void mock[act]();
      });
      const ordered = order("answer", { url });
      // A mock that is closed hangs up on who gave the order, too.
      if (act === "close") await expect(ordered).rejects.toThrow("fetch failed");
      else
        expect(await ordered).toMatchObject({
          status: 502,
          body: { detail: "The mock was reset or closed before the answer came." },
        });
      await vi.waitFor(() => expect(hungUp).toHaveBeenCalled());
      expect(mock.requests()).toEqual([]);
    },
  );

  test("is any at all where the API has no events", async () => {
    const { order } = await start("camara-call-handling");
    expect(await order("answer", { url })).toMatchObject({
      status: 404,
      body: { detail: "camara-call-handling sends no events." },
    });
  });

  test("does not come by GET, nor from a page of another origin", async () => {
    const { mock } = await start();
    const address = `${mock.url}/__mock/webhooks/answer`;
    const got = await fetch(address);
    expect([got.status, got.headers.get("allow")]).toEqual([405, "POST"]);
    const headers = { "sec-fetch-site": "cross-site" };
    const body = JSON.stringify({ url });
    expect((await mock.fetch(address, { method: "POST", headers, body })).status).toBe(403);
  });
});
