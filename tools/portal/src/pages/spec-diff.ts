import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../problem.ts";

/**
 * What changed in a spec since its last release, as Markdown; undefined before the first release.
 *
 * @throws Problem when the comparison itself fails
 */
export function specDiff(root: string, slug: string): string | undefined {
  const released = `specs/${slug}/released/openapi.json`;
  if (!existsSync(join(root, released))) return undefined;
  const current = `specs/${slug}/dist/openapi.json`;
  const { stdout, stderr, error } = spawnSync(
    join(root, "node_modules/.bin/redocly"),
    ["diff", released, current, "--config", "redocly.yaml", "--format", "markdown"],
    { cwd: root, encoding: "utf8", env: { ...process.env, REDOCLY_TELEMETRY: "off" } },
  );
  if (error !== undefined || stdout.trim() === "") {
    throw new Problem(released, `redocly diff failed: ${error?.message ?? stderr.trim()}`);
  }
  return stdout.replaceAll(/^#{1,3} /gm, "### ");
}
