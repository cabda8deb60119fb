import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { pipeline } from "node:stream";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";
import { Problem } from "../problem.ts";

/** Where the built site stands. */
export const siteFolder = fileURLToPath(new URL("../../dist/site", import.meta.url));

/** What to serve, and where. */
export interface ServeOptions {
  readonly folder: string;
  /** The path before all pages. @default "/" */
  readonly base?: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Answers instead of a file, by path within the site. */
  readonly overrides?: ReadonlyMap<
    string,
    (request: IncomingMessage, response: ServerResponse) => void
  >;
}

/** A running server of the built site. */
export interface PortalServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".yaml": "application/yaml; charset=utf-8",
};

/**
 * Serves a built site on this machine alone.
 *
 * @throws Problem when the site is not built, or the port cannot be had
 */
export async function serve({
  folder,
  base = "/",
  port,
  overrides,
}: ServeOptions): Promise<PortalServer> {
  if (!existsSync(join(folder, "index.html"))) {
    throw new Problem(folder, "the portal is not built. Run npm run portal:build first.");
  }
  const server = createServer((request, response) => {
    const path = decodePath(request.url);
    if (path === undefined || !path.startsWith(base)) return notFound(request, response, folder);
    const inside = `/${path.slice(base.length)}`;
    const override = overrides?.get(inside);
    if (override !== undefined) return override(request, response);
    const file = join(folder, normalize(inside), inside.endsWith("/") ? "index.html" : "");
    if (existsSync(file) && statSync(file).isFile()) return sendFile(request, response, 200, file);
    if (existsSync(join(file, "index.html"))) {
      response.writeHead(301, { Location: `${path}/` }).end();
      return;
    }
    notFound(request, response, folder);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const reason = error.code === "EADDRINUSE" ? "is taken by another program" : error.message;
      reject(new Problem(`Port ${port}`, `${reason}. Choose another with --port.`));
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  const real = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://localhost:${real}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function decodePath(url = "/"): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ""));
  } catch {
    return undefined;
  }
}

function notFound(request: IncomingMessage, response: ServerResponse, folder: string): void {
  sendFile(request, response, 404, join(folder, "404.html"));
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
): void {
  const gzip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  response.writeHead(status, {
    "Content-Type": types[extname(file)] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
    Vary: "Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
    ...(gzip ? { "Content-Encoding": "gzip" } : {}),
  });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  const source = createReadStream(file);
  // A reader who leaves in the midst of it is no error.
  if (gzip) pipeline(source, createGzip(), response, () => undefined);
  else pipeline(source, response, () => undefined);
}
