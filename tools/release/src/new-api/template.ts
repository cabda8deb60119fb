import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ApiNames } from "./names.ts";

/**
 * Copies a folder of the template, putting the new API's names in the place of the sample's.
 *
 * @param from a folder of the template
 * @param to a folder that does not exist yet
 */
export function copyTemplate(from: string, to: string, names: ApiNames): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, renamed(source.slice(from.length + 1), names));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, renamed(readFileSync(source, "utf8"), names));
  }
}

/** Copies a file that is the same everywhere. */
export function copyFile(from: string, to: string): void {
  cpSync(from, to);
}

function renamed(text: string, { kebab, camel, pascal, title }: ApiNames): string {
  return text
    .replaceAll("sample-api", kebab)
    .replaceAll("sampleApi", camel)
    .replaceAll("SampleApi", pascal)
    .replaceAll("Sample Api", title);
}
