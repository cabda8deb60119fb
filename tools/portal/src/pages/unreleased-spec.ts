import { existsSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../problem.ts";

/**
 * What changed in a spec since its last release, as Markdown; before the first release, a sentence that
 * says so.
 *
 * @throws Problem when the two cannot be compared
 */
export async function unreleasedSpec(root: string, slug: string): Promise<string> {
  const released = `specs/${slug}/released/openapi.json`;
  if (!existsSync(join(root, released))) {
    return "The spec has not been released yet, so there is nothing to compare it with.";
  }
  // What compares takes a second to load, and until the first release nobody needs it.
  const { describeChanges } = await import("@telespec/spec-lint/diff");
  const current = join(root, `specs/${slug}/dist/openapi.json`);
  return describeChanges(join(root, released), current, "####").catch((error: unknown) => {
    throw new Problem(released, error instanceof Error ? error.message : String(error));
  });
}
