import { describe, expect, it } from "vitest";
import { bearer, createSampleApiClient, isApiError } from "./index.ts";

const item = { id: "3f0c5b7a-9d24-4e61-8b0f-6a1d2c3e4f50", name: "First" };

/** A client whose requests are kept, and answered by one function. */
function recorded(answer: () => Response) {
  const sent: string[] = [];
  const sampleApi = createSampleApiClient({
    auth: bearer("token-1"),
    retry: { attempts: 1 },
    fetch: async (input, init) => {
      expect(new Headers(init?.headers).get("authorization")).toBe("Bearer token-1");
      sent.push(`${init?.method} ${String(input)}`);
      return answer();
    },
  });
  return { sampleApi, sent };
}

const items = "https://sample-api.telespec.dev/v1/items";

describe("createSampleApiClient", () => {
  it("creates an item with one POST", async () => {
    const { sampleApi, sent } = recorded(() => Response.json(item, { status: 201 }));
    expect(await sampleApi.createItem({ body: { name: "First" } })).toEqual(item);
    expect(sent).toEqual([`POST ${items}`]);
  });

  it("sends reads and deletes to the item's own path", async () => {
    const { sampleApi, sent } = recorded(() => new Response(null, { status: 204 }));
    await sampleApi.deleteItem({ itemId: item.id });
    expect(sent).toEqual([`DELETE ${items}/${item.id}`]);
  });

  it("throws what the API refuses", async () => {
    const { sampleApi } = recorded(() => Response.json({ message: "No." }, { status: 404 }));
    const error = await sampleApi.getItem({ itemId: item.id }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(isApiError(error, "getItem") && error.error).toEqual({ message: "No." });
  });
});
