import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isObject } from "../json.ts";

/** The greatest bump that pending changesets ask for. */
export type PendingBump = "major" | "minor" | "patch" | "none";

const ORDER: readonly PendingBump[] = ["none", "patch", "minor", "major"];

/** What the changesets in a folder ask for a package, by their front matter. */
export function pendingBump(folder: string, packageName: string): PendingBump {
  if (!existsSync(folder)) return "none";
  let greatest: PendingBump = "none";
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".md") || name === "README.md") continue;
    const [, front = ""] =
      /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(join(folder, name), "utf8")) ?? [];
    const bumps = parseFront(front, join(folder, name));
    const asked = isObject(bumps) ? bumps[packageName] : undefined;
    const bump = ORDER.find((one) => one === asked) ?? "none";
    if (ORDER.indexOf(bump) > ORDER.indexOf(greatest)) greatest = bump;
  }
  return greatest;
}

export function isEnough(asked: PendingBump, needed: PendingBump): boolean {
  return ORDER.indexOf(asked) >= ORDER.indexOf(needed);
}

function parseFront(front: string, file: string): unknown {
  try {
    return parse(front);
  } catch {
    throw new Error(`The front matter of ${file} is no YAML.\n  Write it as "<package>": <bump>.`);
  }
}
