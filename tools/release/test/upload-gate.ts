import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A door before a registry, at which each upload can be met. */
export interface UploadGate extends AsyncDisposable {
  readonly url: string;
}

/** What becomes of an upload: it arrives, it does not, or it does and its answer is lost. */
export type Fate = "arrives" | "is lost" | "loses its answer";

/**
 * Passes everything on to a registry, uploads by what a function says of them.
 *
 * @param target the registry's URL
 * @param meet called with the number of each upload, from 1, before the registry learns of it
 */
export async function startUploadGate(
  target: string,
  meet: (count: number) => Fate,
): Promise<UploadGate> {
  let uploads = 0;
  const server = createServer(async (incoming, outgoing) => {
    if (incoming.method !== "PUT") return pass(target, incoming, outgoing);
    const body = Buffer.concat(await incoming.toArray());
    uploads += 1;
    const fate = meet(uploads);
    if (fate === "is lost") incoming.socket.destroy();
    else pass(target, incoming, outgoing, { body, silent: fate === "loses its answer" });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    // After the last answer.
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function pass(
  target: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { body, silent = false }: { readonly body?: Buffer; readonly silent?: boolean } = {},
): void {
  const { method, headers } = incoming;
  const onward = request(new URL(incoming.url ?? "/", target), { method, headers }, (answer) => {
    if (silent) {
      answer.resume().on("end", () => incoming.socket.destroy());
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on("error", () => incoming.socket.destroy());
  if (body === undefined) incoming.pipe(onward);
  else onward.end(body);
}
