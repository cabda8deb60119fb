import { gzipSync } from "node:zlib";
import { bundle } from "./bundle.ts";

/** How big a program is after bundling, in bytes. */
export interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

/**
 * Bundles a program that a consumer might write and measures it, everything that it imports included.
 *
 * @param text the program
 * @param consumer a project that has the packages installed
 */
export async function measure(text: string, consumer: string): Promise<Size & { code: string }> {
  const code = await bundle({ input: `${consumer}/measured.js`, text, minify: true });
  return { code, minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length };
}
