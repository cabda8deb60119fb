import { contrastFindings, seriousFindings, widest } from "./accessibility.ts";
import type { OpenPage } from "./reader.ts";

/**
 * Reads pages one after another, in one tab. Each is loaded once: light, then dark, then narrow.
 *
 * @returns what is wrong: serious findings of axe, what is wider than 360 px, console errors, violations
 * of the policy and requests to other origins
 */
export async function survey(
  { page, complaints, requests }: OpenPage,
  url: string,
  paths: readonly string[],
): Promise<string[]> {
  const findings: string[] = [];
  for (const path of paths) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(url + path.replace(/^\//, ""));
    const serious = await seriousFindings(page);
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = (await contrastFindings(page)).map((finding) => `dark, ${finding}`);
    await page.setViewportSize({ width: 360, height: 800 });
    const wide = await widest(page);
    const strange = requests.filter((request) => !request.startsWith(url));
    const all = [
      ...serious,
      ...dark,
      ...(wide === undefined ? [] : [wide]),
      ...complaints,
      ...strange,
    ];
    findings.push(...all.map((finding) => `${path}: ${finding}`));
    complaints.length = 0;
    requests.length = 0;
  }
  return findings;
}
