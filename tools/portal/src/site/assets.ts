import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

/** Scripts and styles, with a hash in their names, so that they may be kept for ever. */
export interface Assets {
  /** By path, such as `/assets/site-1a2b3c4d.js`. */
  readonly files: ReadonlyMap<string, string>;
  readonly script: string;
  readonly style: string;
  /** A script for the head. */
  readonly headScript: string;
}

// In this order, since a later rule wins over an earlier one.
const styles = ["base", "layout", "content", "reference", "try-it", "search", "narrow"];

const folder = fileURLToPath(new URL("../", import.meta.url));

/**
 * Bundles the scripts of the browser and the style.
 *
 * @param live whether pages load themselves again when the site was built anew
 */
export async function buildAssets(live: boolean): Promise<Assets> {
  const files = new Map<string, string>();
  const bundle = await rolldown({
    input: { site: `${folder}browser/${live ? "live" : "site"}.ts` },
    logLevel: "silent",
  });
  const { output } = await bundle.generate({
    format: "es",
    minify: true,
    entryFileNames: "[name]-[hash].js",
    chunkFileNames: "[name]-[hash].js",
  });
  await bundle.close();
  let script = "";
  for (const chunk of output) {
    if (chunk.type !== "chunk") continue;
    files.set(`/assets/${chunk.fileName}`, chunk.code);
    if (chunk.isEntry) script = `/assets/${chunk.fileName}`;
  }
  const css = minifyCss(
    styles.map((name) => readFileSync(`${folder}styles/${name}.css`, "utf8")).join(""),
  );
  const style = `/assets/portal-${hashOf(css)}.css`;
  files.set(style, css);
  return { files, script, style, headScript };
}

// Before anything is painted: no flash of the other theme, and no line for those without scripts.
const headScript =
  'const e=document.documentElement;e.classList.add("js");try{for(const k of["theme","sample"]){const v=localStorage.getItem(k);if(v)e.dataset[k]=v}}catch{}';

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** Good for hand-written styles without strings that hold spaces: comments and indentation go. */
function minifyCss(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([{};,]) ?/g, "$1")
    .replaceAll(/: /g, ":")
    .trim();
}
