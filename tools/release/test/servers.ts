import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Servers } from "./consumer/check.ts";

type MockPackage = typeof import("@telespec/mock");

/** Starts a mock of each API from the packed package, and finds a port on which nobody listens. */
export async function startServers(
  consumer: string,
): Promise<Servers & { readonly close: () => Promise<void> }> {
  const file = join(consumer, "node_modules/@telespec/mock/dist/index.js");
  const { startMock } = (await import(pathToFileURL(file).href)) as MockPackage;
  const mocks = await Promise.all(
    (["bandwidth-voice", "bandwidth-webrtc", "camara-call-handling"] as const).map((api) =>
      startMock(api),
    ),
  );
  const [voice, webrtc, calls] = mocks.map(({ url }) => url) as [string, string, string];
  return {
    voice,
    webrtc,
    calls,
    nobody: await urlOfNobody(),
    close: async () => {
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
