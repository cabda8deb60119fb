/**
 * Adds a section to the newest version of a changelog, after what changesets wrote there.
 *
 * @param changelog in the form of changesets: a title, then a second-level heading for each version, the
 * newest first
 */
export function addToNewest(changelog: string, section: string): string {
  const [first, second] = [...changelog.matchAll(/^## /gm)].map(({ index }) => index);
  if (first === undefined) throw new Error("The changelog has no version.");
  const end = second ?? changelog.length;
  const newest = `${changelog.slice(0, end).trimEnd()}\n\n${section}\n`;
  return second === undefined ? newest : `${newest}\n${changelog.slice(end)}`;
}
