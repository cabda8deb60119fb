import { describe, expect, it } from "vitest";
import { startServer } from "../../test/server.ts";
import { sendWebhook } from "./send.ts";

const event = { kind: "moved", parcelId: "p 1", weight: 2, address: { city: "Ghent" }, at: null };

describe("sendWebhook", () => {
  it("posts an event as JSON, with Basic credentials if there are some", async () => {
    const server = await startServer((_, response) => response.writeHead(204).end());
    await sendWebhook(server.url, event, { auth: { username: "user", password: "pä:ss" } });
    await sendWebhook(new URL(server.url), event);
    const [first, second] = server.requests;
    expect(first).toMatchObject({
      method: "POST",
      headers: { "content-type": "application/json" },
    });
    expect(JSON.parse(first?.body ?? "")).toEqual(event);
    expect(first?.headers.authorization).toBe("Basic dXNlcjpww6Q6c3M=");
    expect(second?.headers.authorization).toBeUndefined();
  });

  it("puts an event into the query of a GET, beside what stands there", async () => {
    const server = await startServer((_, response) => response.writeHead(204).end());
    await sendWebhook(`${server.url}/a?b=c`, event, { method: "GET" });
    expect(server.requests[0]).toMatchObject({
      method: "GET",
      url: "/a?b=c&kind=moved&parcelId=p+1&weight=2&address=%7B%22city%22%3A%22Ghent%22%7D",
      body: "",
    });
  });

  it("gives any answer, and follows no redirect", async () => {
    const server = await startServer((_, response) =>
      response.writeHead(302, { location: "/x" }).end(),
    );
    expect((await sendWebhook(server.url, event)).status).toBe(302);
    expect(server.requests).toHaveLength(1);
  });

  it("gives up when there is no answer in time", async () => {
    const server = await startServer(() => {});
    await expect(sendWebhook(server.url, event, { timeout: 20 })).rejects.toThrow(/timeout/i);
  });

  it("sends through another fetch", async () => {
    const seen: string[] = [];
    const answer = await sendWebhook("https://a.example/", event, {
      fetch: async (url, init) => {
        const request = new Request(url, init);
        seen.push(`${request.method} ${request.url}`, await request.text());
        return new Response("<a/>");
      },
    });
    expect(seen).toEqual(["POST https://a.example/", JSON.stringify(event)]);
    expect(await answer.text()).toBe("<a/>");
  });
});
