import { spawn } from "node:child_process";
import { join } from "node:path";
import { Problem } from "../problem.ts";
import { root } from "../site/build-site.ts";

/**
 * Bundles a spec anew, as its package's own script does.
 *
 * @throws Problem with what Redocly says when the spec cannot be read
 */
export async function bundleSpec(slug: string): Promise<void> {
  const output = `specs/${slug}/dist/openapi.json`;
  const args = ["bundle", slug, "--config", "redocly.yaml", "--output", output];
  const child = spawn(join(root, "node_modules/.bin/redocly"), args, {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, REDOCLY_TELEMETRY: "off" },
  });
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Problem(`specs/${slug}`, complaint.trim());
}
