import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { makeConsumer } from "../src/consumer.ts";
import { pack, type Tarball } from "../src/pack.ts";
import { publicPackages } from "../src/packages.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** What would be published. */
    readonly tarballs: readonly Tarball[];
    /** A project that has all of them installed, and the programs of `test/consumer` in `suite`. */
    readonly consumer: string;
  }
}

/** Packs every package before the first test; takes all away after the last. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "packed-"));
  const tarballs = pack(publicPackages(), join(folder, "tarballs"));
  const consumer = join(folder, "consumer");
  makeConsumer(tarballs, consumer);
  cpSync(join(import.meta.dirname, "consumer"), join(consumer, "suite"), { recursive: true });
  project.provide("tarballs", tarballs);
  project.provide("consumer", consumer);
  return () => rmSync(folder, { recursive: true, force: true });
}
