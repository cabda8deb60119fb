import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { pendingBumps } from "../src/changesets.ts";
import { publicPackages, readManifest } from "../src/packages.ts";
import { root } from "../src/root.ts";
import { surfaceComplaint } from "../src/surface/gate.ts";
import { surfaceReport } from "../src/surface/report.ts";

const consumer = inject("consumer");
const textOf = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : undefined);

/** The whole of two reports would fill screens. */
function firstDifference(committed: string, fresh: string): string | undefined {
  const [left, right] = [committed.split("\n"), fresh.split("\n")];
  const length = Math.max(left.length, right.length);
  for (let at = 0; at < length; at += 1) {
    if (left[at] !== right[at]) {
      return `line ${at + 1} is ${JSON.stringify(left[at])} and should be ${JSON.stringify(right[at])}`;
    }
  }
  return undefined;
}

describe.each(
  publicPackages().map(({ folder, path, manifest }) => ({ folder, path, ...manifest })),
)("packages/$folder/api.md", ({ name, version, path }) => {
  const now = textOf(join(path, "api.md"));

  it("is what the packed package offers; if not, run npm run api:report", () => {
    const home = join(consumer, "node_modules", name);
    const fresh = surfaceReport(readManifest(home), home);
    expect(firstDifference(now ?? "", fresh)).toBeUndefined();
  });

  it("changes only with a changeset that explains it", () => {
    const released = textOf(join(path, "released/api.md"));
    const bump = pendingBumps(join(root, ".changeset")).get(name);
    expect(surfaceComplaint({ name, version, now: now ?? "", released, bump })).toBeUndefined();
  });
});
