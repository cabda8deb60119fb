import { describe, expect, it } from "vitest";
import { clientOf, failureOf, thingsClient } from "../../test/client.ts";
import { sendJson, startServer } from "../../test/server.ts";

const base = "https://api.example.com/v1/owners/o-1/things";

/** A list of `pages` pages with one thing each, linked by relative URLs. */
function list(pages: number) {
  return startServer(({ url }, response) => {
    const page = Number(new URL(url, "http://host").searchParams.get("page") ?? 1);
    const link = page < pages ? { link: `<?page=${page + 1}>; rel="next"` } : {};
    sendJson(response, 200, [{ id: `t-${page}` }], link as Record<string, string>);
  });
}

function linked(link: string, items: unknown = [{ id: "t-1" }]) {
  const urls: string[] = [];
  const client = clientOf((count, url) => {
    urls.push(url);
    return Response.json(count === 1 ? items : [{ id: `t-${count}` }], {
      headers: count === 1 ? { link } : {},
    });
  });
  return { client, urls };
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("a list that was redirected", () => {
  it("has its next page where it was found", async () => {
    const server = await startServer(({ url }, response) => {
      if (url.startsWith("/old/")) {
        response.writeHead(307, { location: "/new/things" }).end();
        return;
      }
      const link = { link: '<?page=2>; rel="next"' };
      const first = url === "/new/things";
      sendJson(response, 200, [{ id: first ? "t-1" : "t-2" }], first ? link : {});
    });
    const things = await collect(thingsClient(`${server.url}/old`).listThings());
    expect(things.map(({ id }) => id)).toEqual(["t-1", "t-2"]);
    expect(server.requests.at(-1)?.url).toBe("/new/things?page=2");
  });
});

describe("a list that was redirected, and leads back", () => {
  it.each(["/new/things", "/new/things#1"])(
    "ends with an error, and gives no page twice: %s",
    async (target) => {
      const server = await startServer(({ url }, response) => {
        if (url.startsWith("/old/")) response.writeHead(307, { location: target }).end();
        else sendJson(response, 200, [{ id: "t-1" }], { link: '</old/things>; rel="next"' });
      });
      const seen: string[] = [];
      const error = await failureOf(
        (async () => {
          const client = thingsClient(`${server.url}/old`);
          for await (const { id } of client.listThings()) seen.push(id);
        })(),
      );
      expect(error).toMatchObject({ name: "PagingError" });
      expect(seen).toEqual(["t-1"]);
    },
  );
});

describe("a list call", () => {
  it("gives the items of all pages to for await", async () => {
    const server = await list(4);
    const things = await collect(thingsClient(server.url).listThings());
    expect(things.map(({ id }) => id)).toEqual(["t-1", "t-2", "t-3", "t-4"]);
    expect(server.requests).toHaveLength(4);
    expect(server.requests.at(-1)?.headers.authorization).toBe("Bearer token-1234");
  });

  it("stops without reading further pages when the loop does", async () => {
    const server = await list(4);
    for await (const { id } of thingsClient(server.url).listThings()) if (id === "t-2") break;
    expect(server.requests).toHaveLength(2);
  });

  it("gives pages", async () => {
    const server = await list(3);
    const pages = await collect(thingsClient(server.url).listThings().pages());
    expect(pages.map(({ hasNext }) => hasNext)).toEqual([true, true, false]);
  });

  it("gives its first page when awaited, and the next ones on demand, each once", async () => {
    const server = await list(2);
    const call = thingsClient(server.url).listThings();
    const page = await call;
    expect(page).toMatchObject({ items: [{ id: "t-1" }], hasNext: true });
    expect(Symbol.asyncIterator in page || Symbol.iterator in page).toBe(false);
    const [next, again] = await Promise.all([page.next(), page.next()]);
    expect(next).toBe(again);
    expect(next).toMatchObject({ items: [{ id: "t-2" }], hasNext: false });
    expect(await next?.next()).toBeUndefined();
    expect((await (await call).next())?.items).toEqual([{ id: "t-2" }]);
    expect(server.requests).toHaveLength(2);
  });

  it("can be gone through again, from its first answer", async () => {
    const server = await list(2);
    const call = thingsClient(server.url).listThings();
    expect(await collect(call)).toEqual(await collect(call));
    expect(server.requests).toHaveLength(3);
  });

  it("gives the list as it came to result()", async () => {
    const server = await list(2);
    const result = await thingsClient(server.url).listThings().result();
    expect(result).toMatchObject({ ok: true, status: 200, data: [{ id: "t-1" }] });
  });

  it("gives the page with the answer to withResponse()", async () => {
    const server = await list(2);
    const { data, response } = await thingsClient(server.url).listThings().withResponse();
    expect(data.items).toEqual([{ id: "t-1" }]);
    expect(response.headers.get("link")).toContain("page=2");
  });

  it("fails with an ApiError where the body is no list", async () => {
    const { client } = linked("", { items: [] });
    const error = await failureOf(client.listThings());
    expect(error).toMatchObject({ name: "ApiError", status: 200, carriedOut: "yes" });
    expect(error.message).toContain("the body is not a list");
    const again = linked("", "text").client.listThings().result();
    expect((await failureOf(again)).message).toContain("the body is not a list");
  });

  it("throws what went wrong into the loop", async () => {
    const client = clientOf((count) =>
      count === 1
        ? Response.json([{ id: "t-1" }], { headers: { link: '<?page=2>; rel="next"' } })
        : Response.json({ message: "gone" }, { status: 400 }),
    );
    const seen: string[] = [];
    const error = await failureOf(
      (async () => {
        for await (const { id } of client.listThings()) seen.push(id);
      })(),
    );
    expect(error).toMatchObject({ name: "ApiError", status: 400 });
    expect(seen).toEqual(["t-1"]);
  });

  it("asked early for a page that fails leaves no unhandled rejection", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    const client = clientOf((count) =>
      count === 1
        ? Response.json([], { headers: { link: "<?p=2>; rel=next" } })
        : Response.json({}, { status: 400 }),
    );
    const next = (await client.listThings()).next();
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
    expect(await failureOf(next)).toMatchObject({ status: 400 });
  });

  it("may ask for a page again that failed", async () => {
    const client = clientOf(
      (count) =>
        count === 2
          ? new Response(null, { status: 400 })
          : Response.json([{ id: "t-1" }], { headers: { link: `<?page=${count}>; rel=next` } }),
      { retry: { attempts: 1 } },
    );
    const page = await client.listThings();
    expect((await failureOf(page.next())).name).toBe("ApiError");
    expect((await page.next())?.items).toEqual([{ id: "t-1" }]);
  });

  it("obeys the signal of the call on every page", async () => {
    const controller = new AbortController();
    const { client } = linked('<?page=2>; rel="next"');
    const page = await client.listThings({}, { signal: controller.signal });
    controller.abort();
    expect((await failureOf(page.next())).name).toBe("AbortError");
  });
});

describe("the link to the next page", () => {
  it.each([
    ["?page=2", `${base}?page=2`],
    ["/v1/other?page=2", "https://api.example.com/v1/other?page=2"],
    [`${base}?page=2#part`, `${base}?page=2`],
    ["//api.example.com/x", "https://api.example.com/x"],
  ])("%s is followed within the origin", async (target, url) => {
    const { client, urls } = linked(`<${target}>; rel="next"`);
    await collect(client.listThings());
    expect(urls).toEqual([base, url]);
  });

  it.each([
    ["https://evil.example.com/v1", "leads to another origin, https://evil.example.com"],
    ["http://api.example.com/v1", "leads to another origin, http://api.example.com"],
    ["//evil.example.com/", "leads to another origin, https://evil.example.com"],
    ["https://api.example.com:8443/", "leads to another origin, https://api.example.com:8443"],
    ["https://u:p@api.example.com/", "is no URL, or one with credentials"],
    ["http://[", "is no URL, or one with credentials"],
    ["javascript:alert(1)", "leads to another origin, null"],
    ["", "leads to a page that was already read"],
    ["#x", "leads to a page that was already read"],
  ])("%j is refused, before anything is sent", async (target, message) => {
    const { client, urls } = linked(`<${target}>; rel="next"`);
    const error = await failureOf(collect(client.listThings()));
    expect(error).toMatchObject({
      name: "PagingError",
      carriedOut: "no",
      message: `GET /owners/{owner}/things: the next page's link ${message}`,
    });
    expect(urls).toHaveLength(1);
  });

  it("that leads back ends the loop with an error", async () => {
    let count = 0;
    const client = clientOf(() => {
      count++;
      const link = `<?page=${(count % 3) + 1}>; rel="next"`;
      return Response.json([{ id: "t-1" }], { headers: { link } });
    });
    const error = await failureOf(collect(client.listThings()));
    expect(error.message).toContain("leads to a page that was already read");
    expect(count).toBe(4);
  });
});
