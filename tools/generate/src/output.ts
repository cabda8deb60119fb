import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { GeneratedFiles } from "./generate.ts";

/** How a file in the folder differs from what the spec makes. */
export interface Difference {
  readonly file: string;
  readonly kind: "stale" | "missing" | "extra";
}

/** Compares the folder with what should be in it; empty if there is nothing to do. */
export function compare(folder: string, files: GeneratedFiles): readonly Difference[] {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const extra = present.filter((file) => !files.has(file));
  const differences: Difference[] = extra.map((file) => ({ file, kind: "extra" }));
  for (const [file, contents] of files)
    if (!present.includes(file)) differences.push({ file, kind: "missing" });
    else if (readFileSync(join(folder, file), "utf8") !== contents)
      differences.push({ file, kind: "stale" });
  return differences.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/**
 * Brings the folder up to date and says what it changed. All contents are on disk before the first
 * file is replaced, and a file that is right is not touched, so that its time stays what it was.
 */
export function write(folder: string, files: GeneratedFiles): readonly Difference[] {
  const differences = compare(folder, files);
  mkdirSync(folder, { recursive: true });
  const fresh = differences.filter(({ kind }) => kind !== "extra");
  const temporary = (file: string) => join(folder, `${file}.${process.pid}.tmp`);
  try {
    for (const { file } of fresh) writeFileSync(temporary(file), files.get(file) ?? "");
    for (const { file } of fresh) renameSync(temporary(file), join(folder, file));
  } finally {
    for (const { file } of fresh) rmSync(temporary(file), { force: true });
  }
  for (const { file, kind } of differences)
    if (kind === "extra") rmSync(join(folder, file), { recursive: true, force: true });
  return differences;
}
