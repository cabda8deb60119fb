import { formatChanges } from "./changelog.ts";
import { compareSpecs } from "./compare.ts";

/**
 * What changed between two bundled specs, in Markdown: breaking, additive, editorial. It is what
 * `npm run spec:diff` prints, for changelogs and for the docs portal.
 *
 * @param base path of the released one
 * @param revision path of the one to compare with it
 * @param hashes what a heading begins with, such as `###`
 */
export async function describeChanges(
  base: string,
  revision: string,
  hashes: string,
): Promise<string> {
  return formatChanges(hashes, await compareSpecs(base, revision)).trimEnd();
}
