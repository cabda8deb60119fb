import { describe, expect, it } from "vitest";
import { type SurfaceChange, surfaceComplaint } from "./gate.ts";

const change = (over: Partial<SurfaceChange>): SurfaceChange => ({
  name: "@telespec/parcels",
  version: "1.2.0",
  now: "a\nb\n",
  released: "a\nb\n",
  bump: undefined,
  ...over,
});

describe("the gate before the public surface", () => {
  it("lets an unchanged surface pass without a changeset", () => {
    expect(surfaceComplaint(change({}))).toBeUndefined();
  });

  it("asks for a changeset before the first release", () => {
    expect(surfaceComplaint(change({ released: undefined }))).toBe(
      "@telespec/parcels was never released, and no changeset names it. Add one that is minor: npx changeset.",
    );
    expect(surfaceComplaint(change({ released: undefined, bump: "minor" }))).toBeUndefined();
  });

  it("asks for a minor one where something is new", () => {
    const added = { now: "a\nb\nc\n" };
    expect(surfaceComplaint(change(added))).toContain("Add one that is minor");
    expect(surfaceComplaint(change({ ...added, bump: "patch" }))).toContain("a patch one");
    expect(surfaceComplaint(change({ ...added, bump: "minor" }))).toBeUndefined();
  });

  it("asks for a major one where something is gone, and names it", () => {
    const removed = { now: "a\n" };
    expect(surfaceComplaint(change({ ...removed, bump: "minor" }))).toBe(
      "the public surface of @telespec/parcels is not that of 1.2.0 (gone or changed: b), and its changeset is a minor one. Add one that is major: npx changeset.",
    );
    expect(surfaceComplaint(change({ ...removed, bump: "major" }))).toBeUndefined();
  });

  it("is content with a minor one below 1.0.0", () => {
    const removed = { now: "a\n", version: "0.3.0" };
    expect(surfaceComplaint(change({ ...removed, bump: "patch" }))).toContain("that is minor");
    expect(surfaceComplaint(change({ ...removed, bump: "minor" }))).toBeUndefined();
  });
});
