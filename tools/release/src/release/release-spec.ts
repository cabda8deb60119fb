import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeChanges } from "@telespec/spec-lint/diff";
import { addToNewest } from "./changelog.ts";

/**
 * Makes a bundled spec the released one, and writes what changed in it since the last release into the
 * newest version of its package's changelog, which the docs portal shows.
 *
 * @param spec the folder of the spec, such as `specs/bandwidth-voice`
 * @param changelog the changelog, which must have the new version already
 */
export async function releaseSpec(spec: string, changelog: string): Promise<void> {
  const current = join(spec, "dist/openapi.json");
  const released = join(spec, "released/openapi.json");
  const changes = existsSync(released)
    ? await describeChanges(released, current, "####")
    : "The first release: there is nothing to compare it with.";
  const text = readFileSync(changelog, "utf8");
  writeFileSync(changelog, addToNewest(text, `### Changes of the spec\n\n${changes}`));
  mkdirSync(join(spec, "released"), { recursive: true });
  cpSync(current, released);
}
