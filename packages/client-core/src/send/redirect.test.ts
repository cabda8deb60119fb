import { describe, expect, it } from "vitest";
import { clientOf, failureOf, thingsClient } from "../../test/client.ts";
import { sendJson, startServer } from "../../test/server.ts";

describe("a redirect", () => {
  it.each([301, 302, 303, 307, 308])(
    "of a POST by %i is not followed, and the error names the target's origin only",
    async (status) => {
      const other = await startServer((_, response) => sendJson(response, 201, { id: "t-1" }));
      const server = await startServer((_, response) =>
        response.writeHead(status, { location: `${other.url}/steal?password=hunter22` }).end(),
      );
      const error = await failureOf(thingsClient(server.url).createThing({ body: { label: "a" } }));
      expect(error).toMatchObject({
        name: "RedirectError",
        status,
        targetOrigin: other.url,
        carriedOut: "unknown",
        message: `POST /owners/{owner}/things -> ${status}: a redirect to ${other.url} was not followed; check baseUrl`,
      });
      expect(other.requests).toHaveLength(0);
      expect(server.requests).toHaveLength(1);
    },
  );

  it("of a POST is not followed within the same origin either", async () => {
    const server = await startServer((_, response) =>
      response.writeHead(307, { location: "/elsewhere" }).end(),
    );
    const error = await failureOf(thingsClient(server.url).createThing({ body: { label: "a" } }));
    expect(error).toMatchObject({ name: "RedirectError", targetOrigin: server.url });
    expect(server.requests).toHaveLength(1);
  });

  it("of a GET within the same origin is followed, with its credentials", async () => {
    const server = await startServer(({ url }, response) =>
      url === "/moved"
        ? sendJson(response, 200, { id: "t-1" })
        : response.writeHead(302, { location: "/moved" }).end("moved"),
    );
    expect(await thingsClient(server.url).getThing({ id: "t-1" })).toEqual({ id: "t-1" });
    expect(server.requests[1]?.headers.authorization).toBe("Bearer token-1234");
  });

  it("of a GET to another origin is not followed", async () => {
    const other = await startServer((_, response) => sendJson(response, 200, { id: "t-1" }));
    const server = await startServer((_, response) =>
      response.writeHead(302, { location: other.url }).end(),
    );
    const error = await failureOf(thingsClient(server.url).getThing({ id: "t-1" }));
    expect(error).toMatchObject({ name: "RedirectError", carriedOut: "no" });
    expect(other.requests).toHaveLength(0);
  });

  it("without end is not followed forever", async () => {
    const server = await startServer((_, response, count) =>
      response.writeHead(302, { location: `/again/${count}` }).end(),
    );
    expect(await failureOf(thingsClient(server.url).getThing({ id: "t-1" }))).toMatchObject({
      name: "RedirectError",
      message: expect.stringContaining(
        `-> 302: one more redirect to ${server.url} was not followed`,
      ),
    });
    expect(server.requests).toHaveLength(6);
  });

  it.each([undefined, "http://", "https://user:pass@api.example.com/moved"])(
    "to %s is refused",
    async (location) => {
      let count = 0;
      const client = clientOf(() => {
        count++;
        return new Response(null, { status: 302, headers: location ? { location } : {} });
      });
      const error = await failureOf(client.getThing({ id: "t-1" }));
      expect(error.name).toBe("RedirectError");
      expect(error.message).not.toContain("pass@");
      expect(count).toBe(1);
    },
  );

  it("lets go of the connection, followed or refused", async () => {
    const cancelled: number[] = [];
    const client = clientOf((count) => {
      const body = new ReadableStream({ cancel: () => void cancelled.push(count) });
      const location = count === 1 ? "/moved" : "https://other.example.com";
      return new Response(body, { status: 302, headers: { location } });
    });
    await failureOf(client.getThing({ id: "t-1" }));
    expect(cancelled).toEqual([1, 2]);
  });

  it("that a browser hides is refused, whatever it hides", async () => {
    const hidden = () =>
      Object.defineProperties(new Response(null), {
        type: { value: "opaqueredirect" },
        status: { value: 0 },
        ok: { value: false },
      });
    const error = await failureOf(clientOf(hidden).createThing({ body: { label: "a" } }));
    expect(error).toMatchObject({ name: "RedirectError", status: 0, carriedOut: "unknown" });
    expect(error.message).toContain("a redirect to an unknown place was not followed");
    expect((error as { targetOrigin?: string }).targetOrigin).toBeUndefined();
  });

  it("asks fetch not to follow", async () => {
    let mode: unknown;
    const client = clientOf((_, __, init) => {
      mode = init.redirect;
      return Response.json({ id: "t-1" });
    });
    await client.getThing({ id: "t-1" });
    expect(mode).toBe("manual");
  });
});
