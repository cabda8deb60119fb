import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../src/start-mock.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock("bandwidth-voice");
});
afterAll(() => mock.close());

/** Sends the beginning of a request, and gives after how many seconds the mock ends it. */
function begin(text: string): Promise<number> {
  const started = performance.now();
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
    socket.on("error", () => undefined).resume();
    socket.once("close", () => resolve((performance.now() - started) / 1000));
    socket.write(text);
  });
}

test.concurrent("headers that never end are waited for 15 seconds at most", async () => {
  expect(await begin("GET / HTTP/1.1\r\nHost: mock\r\nX-")).toBeLessThan(17);
}, 30_000);

test.concurrent("a body that never ends is waited for 35 seconds at most", async () => {
  const head =
    "POST /accounts/1/calls HTTP/1.1\r\nHost: mock\r\nAuthorization: Bearer t\r\n" +
    "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
  expect(await begin(head)).toBeLessThan(37);
}, 60_000);
