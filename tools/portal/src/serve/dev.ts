import { watch } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { apis } from "../model/apis.ts";
import { Problem } from "../problem.ts";
import { buildSite, guidesFolder, root } from "../site/build-site.ts";
import type { SiteOptions } from "../site/site-options.ts";
import { bundleSpec } from "./bundle-spec.ts";
import { type PortalServer, serve } from "./serve.ts";

/** Where and how the portal is served while it is written. */
export interface DevOptions extends SiteOptions {
  readonly port: number;
  /** Where the site is built: not the folder of a build that is kept. */
  readonly folder: string;
  /** Receives what is to be told. @default the console */
  readonly say?: (text: string) => void;
}

/**
 * Serves the portal while it is written: a change of a spec or of a guide shows in the browser. The
 * specs must have been bundled before.
 */
export async function dev(options: DevOptions): Promise<PortalServer> {
  const { port, folder, say = console.log } = options;
  const build = async () => {
    const start = performance.now();
    const { pages } = await buildSite(folder, { ...options, live: true });
    say(`${pages} pages in ${Math.round(performance.now() - start)} ms`);
  };
  await build();
  const readers = new Set<ServerResponse>();
  const server = await serve({
    folder,
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
  const changed = collectChanges(async (slugs) => {
    try {
      for (const slug of slugs) await bundleSpec(slug);
      await build();
      for (const reader of readers) reader.write("data: built\n\n");
    } catch (error) {
      // A mistake in the midst of writing: it is told, and the site stays as it was.
      if (!(error instanceof Problem)) throw error;
      say(error.message);
    }
  });
  const watchers = [
    watch(options.guides ?? guidesFolder, () => changed()),
    ...apis.map(({ slug }) =>
      watch(join(root, "specs", slug), { recursive: true }, (_event, file) => {
        if (file !== null && /\.(?:yaml|md)$/.test(file)) changed(slug);
      }),
    ),
  ];
  return {
    url: server.url,
    async close() {
      for (const watcher of watchers) watcher.close();
      await server.close();
    },
  };
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
