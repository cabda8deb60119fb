import { once } from "node:events";
import { createServer, request as httpRequest, type RequestListener } from "node:http";
import { connect as connectHttp2, createServer as createHttp2Server } from "node:http2";
import { type AddressInfo, connect } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  arrived,
  type ParcelEvents,
  type ParcelReplies,
  parcelApi,
} from "../../test/parcel-events.ts";
import { createWebhookHandler } from "./handler.ts";
import { nodeListener, type RequestHandler } from "./node-listener.ts";
import { sendWebhook } from "./send.ts";

const auth = { username: "user", password: "s3cret" };

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function setUp(maxBodyBytes = 1000) {
  const seen: unknown[] = [];
  const errors: unknown[] = [];
  const handler = createWebhookHandler<ParcelEvents, ParcelReplies, string>(parcelApi, {
    auth,
    maxBodyBytes,
    on: {
      arrived: (event) => {
        seen.push(event);
        return "<dépôt/>";
      },
      lost: (event) => void seen.push(event),
    },
    onError: (error) => errors.push(error),
  });
  return { listener: nodeListener(handler), seen, errors };
}

describe("a node:http server", () => {
  it("takes events and gives the answer", async () => {
    const { listener, seen } = setUp();
    const url = await serve(listener);
    const answer = await sendWebhook(url, arrived, { auth });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/xml"]);
    expect(await answer.text()).toBe("<dépôt/>");
    const lost = { kind: "lost", parcelId: "p&=é", stops: ["a", "b"], weight: 2 };
    expect((await sendWebhook(`${url}/x?y=1`, lost, { auth })).status).toBe(204);
    const byGet = await sendWebhook(`${url}/x`, lost, { auth, method: "GET" });
    expect(byGet.status).toBe(204);
    expect(seen).toEqual([arrived, lost, lost]);
  });

  it("takes a body that comes in pieces", async () => {
    const { listener, seen } = setUp();
    const url = await serve(listener);
    const body = JSON.stringify({ ...arrived, name: "é" });
    const bytes = new TextEncoder().encode(body);
    const stream = new ReadableStream<Uint8Array>({
      async pull(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    const headers = {
      "content-type": "application/json",
      authorization: `Basic ${btoa("user:s3cret")}`,
    };
    const init = { method: "POST", headers, body: stream, duplex: "half" };
    expect((await fetch(new Request(url, init))).status).toBe(200);
    expect(seen).toEqual([{ ...arrived, name: "é" }]);
  });

  it("answers a sender that has more to say than is read, and stays in service", async () => {
    const { listener } = setUp();
    const url = await serve(listener);
    const huge = { ...arrived, name: "x".repeat(5_000_000) };
    expect((await sendWebhook(url, huge, { auth })).status).toBe(413);
    expect((await sendWebhook(url, huge)).status).toBe(401);
    expect((await sendWebhook(url, arrived, { auth })).status).toBe(200);
  });

  it("survives a sender that goes away", async () => {
    const { listener, errors } = setUp();
    let resolve = () => {};
    const reached = new Promise<void>((settle) => {
      resolve = settle;
    });
    const url = await serve((request, response) => {
      resolve();
      listener(request, response);
    });
    const { port } = new URL(url);
    const socket = connect(Number(port), "127.0.0.1");
    const authorization = `Basic ${btoa("user:s3cret")}`;
    socket.write(
      `POST / HTTP/1.1\r\nhost: a\r\nauthorization: ${authorization}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`,
    );
    await reached;
    socket.destroy();
    await expect.poll(() => String(errors)).toContain("broke off");
    expect((await sendWebhook(url, arrived, { auth })).status).toBe(200);
  });

  it("answers targets and methods that no Request can be made of", async () => {
    const { listener } = setUp();
    const { port } = new URL(await serve(listener));
    const status = (path: string, method: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        httpRequest({ port, path, method, host: "127.0.0.1" }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        })
          .on("error", reject)
          .end();
      });
    expect(await status("//:0/?kind=lost", "GET")).toBe(401);
    expect(await status("*", "OPTIONS")).toBe(401);
    expect(await status("/", "TRACE")).toBe(400);
  });

  it("answers 500 when the handler fails, or gives what cannot be sent", async () => {
    const failing = new ReadableStream({ pull: () => Promise.reject(new Error("no more")) });
    const handlers: readonly RequestHandler[] = [
      () => {
        throw new Error("a secret");
      },
      () => Promise.reject(new Error("a secret")),
      () => undefined as unknown as Response,
      () => Response.error(),
      () => new Response(failing),
    ];
    for (const handler of handlers) {
      const url = await serve(nodeListener(handler));
      const answer = await fetch(url, { signal: AbortSignal.timeout(2000) });
      expect([answer.status, await answer.text()]).toEqual([500, ""]);
    }
  });

  it("takes events by HTTP/2", async () => {
    const { listener, seen } = setUp();
    const server = createHttp2Server(listener);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const session = connectHttp2(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    onTestFinished(() => {
      session.close();
      server.close();
    });
    const stream = session.request({
      ":method": "POST",
      authorization: `Basic ${btoa("user:s3cret")}`,
      "content-type": "application/json",
    });
    stream.end(JSON.stringify(arrived));
    const [headers] = await once(stream, "response");
    expect(headers[":status"]).toBe(200);
    expect(seen).toEqual([arrived]);
  });

  it("gives the handler the path, too", async () => {
    const url = await serve(nodeListener((request) => new Response(new URL(request.url).pathname)));
    expect(await (await fetch(`${url}/a/b?c=d`)).text()).toBe("/a/b");
  });

  it("gives the answer as it is: its bytes, and each of its cookies", async () => {
    const bytes = new Uint8Array([0xff, 0, 0xfe, 0x80]);
    const url = await serve(
      nodeListener(() => {
        const headers = new Headers({ "content-type": "image/png" });
        headers.append("set-cookie", "a=1; Expires=Mon, 02 Mar 2026 14:05:13 GMT");
        headers.append("set-cookie", "b=2");
        return new Response(bytes, { headers });
      }),
    );
    const answer = await fetch(url);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(answer.headers.getSetCookie()).toEqual([
      "a=1; Expires=Mon, 02 Mar 2026 14:05:13 GMT",
      "b=2",
    ]);
  });

  it("takes a body that a framework has read already", async () => {
    for (const body of [arrived, JSON.stringify(arrived), Buffer.from(JSON.stringify(arrived))]) {
      const { listener, seen } = setUp();
      const url = await serve((request, response) => {
        request.resume().on("end", () => listener(Object.assign(request, { body }), response));
      });
      expect((await sendWebhook(url, arrived, { auth })).status).toBe(200);
      expect(seen).toEqual([arrived]);
    }
  });
});
