import { describe, expect, it } from "vitest";
import { parcelApi } from "../../test/parcel-events.ts";
import { webhookFixture } from "./fixture.ts";
import { webhookKey } from "./key.ts";
import type { JsonFields } from "./table.ts";

const example: JsonFields = {
  kind: "moved",
  parcelId: "p-1",
  shipId: "p",
  url: "https://a.example/p-1/p-12/p-1",
  note: "p-1",
};
const make = (overrides: JsonFields) => webhookFixture(parcelApi, example, overrides);

describe("a test event", () => {
  it("is the example with overrides in place, and one of its own each time", () => {
    expect(make({})).toEqual(example);
    expect(make({})).not.toBe(example);
    expect(make({ weight: 2, note: undefined })).toEqual({
      kind: "moved",
      parcelId: "p-1",
      shipId: "p",
      url: example.url,
      weight: 2,
    });
  });

  it("has a new id in its URLs too, where the old one is a whole segment", () => {
    expect(make({ parcelId: 'p/"2' })).toMatchObject({
      parcelId: 'p/"2',
      url: "https://a.example/p%2F%222/p-12/p%2F%222",
      note: "p-1",
    });
    expect(make({ shipId: "s" }).url).toBe(example.url);
    expect(make({ parcelId: "p-2", url: "https://b.example/" }).url).toBe("https://b.example/");
  });

  it("is refused if the platform would not send it", () => {
    expect(() => make({ weight: "s3cret" })).toThrow(
      /^webhookFixture: .* weight must satisfy type number, and is of type string$/,
    );
    expect(() => make({ parcelId: undefined })).toThrow(/parcelId is missing/);
    expect(() => make({ kind: "opened" })).toThrow(/no event called opened/);
  });
});

describe("the key of an event", () => {
  it("is the same for the same event alone", () => {
    const key = (event: JsonFields) => webhookKey(parcelApi, event);
    expect(key(example)).toBe(key({ ...example, note: "again" }));
    const all = [example, { ...example, kind: "lost" }, { ...example, parcelId: "p-2" }];
    const odd = [{ kind: "a,b" }, { kind: "a", parcelId: "b" }, { kind: 'a","b' }];
    expect(new Set([...all, ...odd].map(key)).size).toBe(6);
  });
});
