import { describe, expect, it } from "vitest";
import { clientOf, failureOf } from "../../test/client.ts";

describe("the error's message", () => {
  it("is one line of limited length, whatever the API says", async () => {
    const message = `first\r\nERROR forged line\u2028${"x".repeat(5000)}`;
    const client = clientOf(() =>
      Response.json({ message }, { status: 400, headers: { "x-request-id": "r".repeat(5000) } }),
    );
    const error = await failureOf(client.getThing({ id: "t-1" }));
    expect(error.message).toMatch(/^GET \S+ -> 400 first ERROR forged line x+ \(request id r+\)$/);
    expect(error.message.length).toBeLessThan(800);
  });

  it.each<[unknown, string]>([
    [{ message: "Rate limit" }, "Rate limit"],
    [{ type: "t", description: "Too many" }, "Too many"],
    [{ title: "Conflict", detail: "It is gone" }, "It is gone"],
    [{ title: "Conflict" }, "Conflict"],
    [{ nothing: 1 }, "Teapot"],
    [[1], "Teapot"],
  ])("says what the API says in %j", async (body, text) => {
    const client = clientOf(() => Response.json(body, { status: 400, statusText: "Teapot" }));
    const error = await failureOf(client.getThing({ id: "t-1" }));
    expect(error.message).toBe(`GET /owners/{owner}/things/{id} -> 400 ${text}`);
  });

  it("names the API's id for the request, from the body or a header", async () => {
    const inBody = clientOf(() =>
      Response.json({ message: "m", requestId: "r-1" }, { status: 400 }),
    );
    expect(await failureOf(inBody.getThing({ id: "t-1" }))).toMatchObject({
      requestId: "r-1",
      message: "GET /owners/{owner}/things/{id} -> 400 m (request id r-1)",
    });
    for (const header of ["x-request-id", "x-amzn-requestid", "x-correlator"]) {
      const client = clientOf(() =>
        Response.json({ message: "m" }, { status: 400, headers: { [header]: "r-2" } }),
      );
      expect(await failureOf(client.getThing({ id: "t-1" }))).toMatchObject({ requestId: "r-2" });
    }
  });
});
