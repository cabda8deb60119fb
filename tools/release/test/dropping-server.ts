import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/**
 * A server that behaves as a load balancer does at the wrong moment: it takes every call, answers the first one on each
 * connection, and drops the connection on the next one. Some runtimes then send the call again by themselves.
 */
export async function startDroppingServer(): Promise<{ url: string; close: () => void }> {
  const taken: Record<string, number> = {};
  const used = new WeakSet<object>();
  const server = createServer(async (request, response) => {
    const cors = {
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "*, authorization",
    };
    if (request.method !== "POST") {
      response.writeHead(200, { ...cors, "content-type": "application/json" });
      response.end(JSON.stringify(taken));
      return;
    }
    const { tag } = JSON.parse(await text(request)) as { tag: string };
    taken[tag] = (taken[tag] ?? 0) + 1;
    if (used.has(request.socket)) {
      request.socket.destroy();
      return;
    }
    used.add(request.socket);
    response.writeHead(201, { ...cors, "content-type": "application/json" });
    response.end(JSON.stringify({ callId: "c-1" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
