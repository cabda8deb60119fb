import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Api, Mock } from "@telespec/mock";
import type { Servers } from "./consumer/check.ts";
import { startDroppingServer } from "./dropping-server.ts";

type MockPackage = typeof import("@telespec/mock");

/** Starts mocks from the packed package. */
export async function startMocks(consumer: string, apis: readonly string[]): Promise<Mock[]> {
  const file = join(consumer, "node_modules/@telespec/mock/dist/index.js");
  const { startMock } = (await import(pathToFileURL(file).href)) as MockPackage;
  return Promise.all(apis.map((api) => startMock(api as Api)));
}

/** Starts the mocks that the suite of `test/consumer` calls, and finds a port on which nobody listens. */
export async function startServers(
  consumer: string,
): Promise<Servers & { readonly close: () => Promise<void> }> {
  const apis = ["bandwidth-voice", "bandwidth-webrtc", "camara-call-handling"];
  const mocks = await startMocks(consumer, apis);
  const dropping = await startDroppingServer();
  const [voice, webrtc, calls] = mocks.map(({ url }) => url) as [string, string, string];
  return {
    voice,
    webrtc,
    calls,
    nobody: await urlOfNobody(),
    dropping: dropping.url,
    close: async () => {
      dropping.close();
      await Promise.all(mocks.map((mock) => mock.close()));
    },
  };
}

async function urlOfNobody(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
