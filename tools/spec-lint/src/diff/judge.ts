import { existsSync } from "node:fs";
import { join } from "node:path";
import { bumpFor } from "./change.ts";
import { formatChangelog } from "./changelog.ts";
import { isEnough, pendingBump } from "./changesets.ts";
import { compareSpecs } from "./compare.ts";

/** What is printed of a spec, and whether it may be released with the changesets that there are. */
export interface Judgement {
  readonly text: string;
  readonly passes: boolean;
}

/**
 * Compares the bundled spec of an API with its last released one.
 *
 * @param root the repository's root
 * @param api name of its folder in `specs`
 */
export async function judgeSpec(root: string, api: string): Promise<Judgement> {
  const released = join(root, "specs", api, "released", "openapi.json");
  const bundled = join(root, "specs", api, "dist", "openapi.json");
  const name = `@telespec/${api}`;
  if (!existsSync(bundled)) {
    const mend = "Bundle it: npm run generate.";
    return {
      text: `## ${name}\n\nspecs/${api}/dist/openapi.json is missing. ${mend}\n`,
      passes: false,
    };
  }
  if (!existsSync(released)) {
    const text = `Nothing to compare with: specs/${api}/released/openapi.json comes with the first release.`;
    return { text: `## ${name}\n\n${text}\n`, passes: true };
  }
  const changes = await compareSpecs(released, bundled);
  const needed = bumpFor(changes);
  const asked = pendingBump(join(root, ".changeset"), name);
  const passes = isEnough(asked, needed);
  const verdict = passes
    ? `Needs ${needed === "none" ? "no changeset" : `a ${needed} changeset`}; there is ${article(asked)}.`
    : `**Needs a ${needed} changeset for ${name}; there is ${article(asked)}.** Undo the change, or add one: npx changeset.`;
  const changelog = formatChangelog(name, changes);
  return { text: changes.length === 0 ? changelog : `${changelog}\n${verdict}\n`, passes };
}

function article(bump: string): string {
  return bump === "none" ? "none" : `a ${bump} one`;
}
