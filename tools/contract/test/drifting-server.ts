import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { startMock } from "@telespec/mock";
import { badServer, type Tamper } from "./tampering.ts";

/** Starts a mock of Bandwidth Voice whose answers are changed on their way out. */
export async function startDrifting(
  change: Tamper,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const mock = await startMock("bandwidth-voice");
  const fetch = badServer(mock.fetch, { answer: change });
  const server = createServer(async (request, response) => {
    const { method = "GET", url = "/" } = request;
    const body = await read(request);
    const answer = await fetch(`${mock.url}${url}`, {
      method,
      headers: Object.entries(request.headersDistinct).flatMap(([name, values = []]) =>
        values.map((value): [string, string] => [name, value]),
      ),
      ...(body.length === 0 ? {} : { body }),
    });
    const headers = [...answer.headers].filter(([name]) => name !== "content-length");
    response.writeHead(answer.status, Object.fromEntries(headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await mock.close();
    },
  };
}

async function read(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
