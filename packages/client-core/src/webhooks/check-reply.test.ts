import { describe, expect, it } from "vitest";
import { parcelApi } from "../../test/parcel-events.ts";
import { checkWebhookReply } from "./check-reply.ts";

const xml = (body: string, status = 200, type = "application/xml;charset=UTF-8") =>
  new Response(body, { status, headers: { "content-type": type } });
const empty = (status: number) => new Response(null, { status });
const check = (kind: string, response: Response) =>
  checkWebhookReply(parcelApi, { kind }, response);

describe("the answer to an event", () => {
  it.each<[string, Response]>([
    ["arrived", xml("<a/>")],
    ["moved", xml("<a/>")],
    ["moved", empty(204)],
    ["lost", empty(204)],
    ["lost", new Response("ignored", { status: 200 })],
    ["opened", empty(201)],
  ])("is right for %s", async (kind, response) => {
    expect(await check(kind, response)).toEqual([]);
  });

  it.each<[string, Response, readonly string[]]>([
    ["arrived", xml("<a/>", 201), ["arrived takes 200, not 201"]],
    // What follows from the status is not told besides.
    ["moved", empty(500), ["moved takes 200, 204, not 500"]],
    [
      "moved",
      new Response(null),
      [
        "moved takes application/xml, not an answer without Content-Type",
        "moved: document must satisfy pattern ^<, and is of type string",
      ],
    ],
    ["arrived", xml("<a/>", 200, "text/plain"), ["arrived takes application/xml, not text/plain"]],
    [
      "arrived",
      xml("s3cret"),
      ["arrived: document must satisfy pattern ^<, and is of type string"],
    ],
    ["lost", empty(201), ["lost takes 204, 200, not 201"]],
    ["opened", empty(500), ["opened takes 200, 201, 204, not 500"]],
  ])("is wrong for %s, in words", async (kind, response, expected) => {
    expect(await check(kind, response)).toEqual(expected);
  });

  it("can still be read afterwards", async () => {
    const response = xml("<a/>");
    await check("arrived", response);
    expect(await response.text()).toBe("<a/>");
  });
});
