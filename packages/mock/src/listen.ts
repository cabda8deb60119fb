import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Makes a server listen.
 *
 * @returns The URL at which a client on this machine reaches it.
 * @throws Error that says what to do when the port or the host cannot be had.
 */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    throw new Error(explain(error, port, host), { cause: error });
  }
  return urlOf(server.address() as AddressInfo);
}

/** Closes a server with all of its connections. A server that does not listen is closed already. */
export async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}

function explain(error: unknown, port: number, host: string): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return `Port ${port} on ${host} is taken. Stop what uses it, or take another port; 0 picks a free one.`;
  }
  if (code === "EACCES") {
    return `This user may not listen on port ${port}. Take a port above 1023; 0 picks a free one.`;
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return `${host} is not an address of this machine. Take 127.0.0.1, or 0.0.0.0 for all of them.`;
  }
  const reason = error instanceof Error ? error.message : String(error);
  return `The mock cannot listen on port ${port} of ${host}: ${reason}.`;
}

function urlOf({ address, family, port }: AddressInfo): string {
  // "All addresses" is an address to listen on, not one to connect to.
  if (address === "0.0.0.0") return `http://127.0.0.1:${port}`;
  if (address === "::") return `http://[::1]:${port}`;
  return family === "IPv6" ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}
