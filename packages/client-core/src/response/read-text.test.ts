import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { clientOf, failureOf, thingsClient } from "../../test/client.ts";
import { startServer } from "../../test/server.ts";
import { readText, TooLarge } from "./read-text.ts";

const bytes = (...chunks: number[][]) =>
  new Response(
    new ReadableStream({
      start(stream) {
        for (const chunk of chunks) stream.enqueue(new Uint8Array(chunk));
        stream.close();
      },
    }),
  );

describe("readText", () => {
  it("reads a text whose characters are cut anywhere, and drops a byte order mark", async () => {
    const response = bytes([0xef, 0xbb], [0xbf, 0xe2], [0x98], [0x83, 0x41]);
    expect(await readText(response, 100)).toBe("\u2603A");
  });

  it("reads no body as the empty text", async () => {
    expect(await readText(new Response(null), 1)).toBe("");
  });

  it("allows exactly the limit, and not a byte more", async () => {
    expect(await readText(bytes([65, 65], [65]), 3)).toBe("AAA");
    await expect(readText(bytes([65, 65], [65]), 2)).rejects.toBeInstanceOf(TooLarge);
  });
});

describe("maxResponseBytes", () => {
  const problem = "the body is longer than maxResponseBytes (1000 bytes)";

  it("ends an endless answer with a clear error, and lets go of the connection", async () => {
    let closed = false;
    const server = await startServer((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const write = () => {
        while (!closed && response.write("[".repeat(500)));
      };
      response.on("drain", write).on("close", () => {
        closed = true;
      });
      write();
    });
    const client = thingsClient(server.url, { maxResponseBytes: 1000 });
    const error = await failureOf(client.getThing({ id: "t-1" }));
    expect(error).toMatchObject({
      name: "ApiError",
      status: 200,
      carriedOut: "yes",
      error: { problem },
    });
    await expect.poll(() => closed).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  it("counts what a compressed body grows to", async () => {
    const server = await startServer((_, response) => {
      const body = gzipSync(JSON.stringify({ id: "x".repeat(100_000) }));
      response.writeHead(200, {
        "content-type": "application/json",
        "content-encoding": "gzip",
        "content-length": body.length,
      });
      response.end(body);
    });
    const client = thingsClient(server.url, { maxResponseBytes: 1000 });
    expect((await failureOf(client.getThing({ id: "t-1" }))).message).toContain(problem);
  });

  it("does not believe a Content-Length", async () => {
    const headers = { "content-type": "application/json", "content-length": "2" };
    const client = clientOf(() => new Response(`"${"x".repeat(2000)}"`, { headers }), {
      maxResponseBytes: 1000,
    });
    expect((await failureOf(client.getThing({ id: "t-1" }))).message).toContain(problem);
  });

  it("is 10 MB where nothing else is said", async () => {
    const client = clientOf((count) =>
      Response.json({ id: "x".repeat(count === 1 ? 9_999_000 : 10_000_000) }),
    );
    expect((await client.getThing({ id: "t-1" })).id).toHaveLength(9_999_000);
    expect((await failureOf(client.getThing({ id: "t-1" }))).message).toContain("(10000000 bytes)");
  });
});
