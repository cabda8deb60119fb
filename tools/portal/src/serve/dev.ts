import { spawn } from "node:child_process";
import { watch } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { apis } from "../model/apis.ts";
import { Problem } from "../problem.ts";
import { buildSite, guidesFolder, root } from "../site/build-site.ts";
import type { SiteOptions } from "../site/site-options.ts";
import { serve, siteFolder } from "./serve.ts";

/** Serves the portal while it is written: a change of a spec or of a guide shows in the browser. */
export async function dev(port: number, options: SiteOptions): Promise<void> {
  const readers = new Set<ServerResponse>();
  await rebuild(
    apis.map(({ slug }) => slug),
    options,
  );
  const server = await serve({
    folder: siteFolder,
    base: options.base,
    port,
    overrides: new Map([
      [
        "/__changes",
        (_request, response) => {
          response.writeHead(200, { "Content-Type": "text/event-stream" }).write("\n");
          readers.add(response);
          response.once("close", () => readers.delete(response));
        },
      ],
    ]),
  });
  console.log(
    `The portal: ${server.url}\nIt is built again whenever a spec or a guide changes. Ctrl-C ends it.`,
  );
  const changed = collectChanges(async (slugs) => {
    await rebuild(slugs, options);
    for (const reader of readers) reader.write("data: built\n\n");
  });
  watch(guidesFolder, () => changed());
  for (const { slug } of apis) {
    watch(join(root, "specs", slug), { recursive: true }, (_event, file) => {
      if (file !== null && /\.(?:yaml|md)$/.test(file)) changed(slug);
    });
  }
}

/** Editors write a file in several steps: waits until it is quiet, and never builds twice at once. */
function collectChanges(build: (slugs: string[]) => Promise<void>): (slug?: string) => void {
  const slugs = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  return (slug) => {
    if (slug !== undefined) slugs.add(slug);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const these = [...slugs];
      slugs.clear();
      building = building.then(() => build(these));
    }, 120);
  };
}

async function rebuild(slugs: readonly string[], options: SiteOptions): Promise<void> {
  const start = performance.now();
  try {
    for (const slug of slugs) await bundle(slug);
    const { pages } = await buildSite(siteFolder, { ...options, live: true });
    console.log(`${pages} pages in ${Math.round(performance.now() - start)} ms`);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
  }
}

async function bundle(slug: string): Promise<void> {
  const args = [
    "bundle",
    slug,
    "--config",
    "redocly.yaml",
    "--output",
    `specs/${slug}/dist/openapi.json`,
  ];
  const child = spawn(join(root, "node_modules/.bin/redocly"), args, {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, REDOCLY_TELEMETRY: "off" },
  });
  let output = "";
  child.stderr.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Problem(`specs/${slug}`, output.trim());
}
