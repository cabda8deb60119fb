import { join } from "node:path";
import { parseArgs } from "node:util";
import { Problem } from "./problem.ts";
import { siteFolder } from "./serve/serve.ts";
import { buildSite } from "./site/build-site.ts";
import { readSiteOptions } from "./site/site-options.ts";

const help = `Usage: node src/cli.ts <command>

  build              build the site into dist/site
  serve [--port N]   serve the built site (default port 4000)
  dev [--port N]     build, serve, and build again whenever a spec or a guide changes

PORTAL_BASE is the path before all pages (default /), PORTAL_SITE the origin of the published site.`;

/** Apart from the built site, whose pages do not load themselves again. */
const devFolder = join(siteFolder, "../dev");

async function main(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { port: { type: "string", default: "4000" }, help: { type: "boolean" } },
  });
  const [command] = positionals;
  const options = readSiteOptions(process.env);
  const port = Number(values.port);
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  if (command === "build") {
    const { checkSamples } = await import("./samples/check-samples.ts");
    const start = performance.now();
    const [site, samples] = await Promise.all([buildSite(siteFolder, options), checkSamples()]);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${site.pages} pages, ${samples.compiled} samples compiled and ${samples.run} run, in ${seconds} s`,
    );
    return 0;
  }
  if (command === "serve") {
    const { serve } = await import("./serve/serve.ts");
    const server = await serve({ folder: siteFolder, base: options.base, port });
    console.log(`The portal: ${server.url}`);
    return 0;
  }
  if (command === "dev") {
    const { dev } = await import("./serve/dev.ts");
    const server = await dev({ ...options, port, folder: devFolder });
    console.log(`The portal: ${server.url}\nIt is built again at every change. Ctrl-C ends it.`);
    return 0;
  }
  console.error(command === undefined ? help : `There is no command '${command}'.\n\n${help}`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  return 1;
});
