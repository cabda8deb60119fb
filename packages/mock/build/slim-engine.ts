import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Rolldown } from "tsdown";

const unused = (what: string) =>
  `() => { throw new Error("${what} is not part of this bundle."); }`;

/**
 * Modules of Prism's engine that the mock never calls, by what stands in for them. They are most of
 * what the engine weighs, and of the time that it takes to load: a Postman converter, sixty locales
 * of faker, clients for proxying and for references on the web, and a logger.
 */
const standIns: Readonly<Record<string, string>> = {
  "@stoplight/http-spec/postman/operation": `exports.transformPostmanCollectionOperations = ${unused("The Postman converter")};`,
  "@faker-js/faker": `exports.default = require("@faker-js/faker/locale/en");`,
  "node-fetch": `module.exports = ${unused("node-fetch")};`,
  "isomorphic-fetch": "",
  "node-abort-controller": "exports.AbortController = AbortController;",
  "http-proxy-agent": `exports.HttpProxyAgent = ${unused("http-proxy-agent")};`,
  "https-proxy-agent": `exports.HttpsProxyAgent = ${unused("https-proxy-agent")};`,
  pino: `module.exports = ${unused("pino")};`,
};

/**
 * Node deprecates `url.resolve` and says so on stderr. Resolving a path without scheme is done as
 * https://nodejs.org/api/url.html#urlresolvefrom-to describes.
 */
const url = `
  exports.parse = require("node:url").parse;
  exports.resolve = (from, to) => {
    const found = new URL(to, new URL(from, "resolve://"));
    return found.protocol === "resolve:" ? found.pathname + found.search + found.hash : found.href;
  };
`;

const prefix = "\0stand-in:";

/**
 * Bundles Prism's engine without what the mock does not use.
 *
 * @throws Error (the build fails) when a module that it has to mend is not the one that it knows.
 */
export function slimEngine(): Rolldown.Plugin {
  const resolver = createRequire(import.meta.url);
  const prism = createRequire(resolver.resolve("@stoplight/prism-http"));
  return {
    name: "slim-engine",
    async resolveId(id, importer) {
      if (Object.hasOwn(standIns, id)) return prefix + id;
      if (id === "url" && importer?.includes("json-schema-ref-parser")) return `${prefix}url`;
      if (id.startsWith("@faker-js/faker/")) return prism.resolve(id);
      if (id === "jsonc-parser") {
        // Its UMD build loads its parts through a `require` that no bundler can follow.
        const found = await this.resolve(id, importer, { skipSelf: true });
        return found?.id.replace("/umd/", "/esm/");
      }
      return undefined;
    },
    async load(id) {
      if (id.startsWith(prefix)) {
        const name = id.slice(prefix.length);
        return { code: name === "url" ? url : (standIns[name] ?? ""), moduleType: "js" };
      }
      if (id.endsWith("/uri-template-lite/index.js")) {
        // It puts its exports on `this`, which is undefined in an ES module.
        const code = await readFile(id, "utf8");
        const mended = code.replace("this.URI || (this.URI = {})", "exports.URI = {}");
        if (mended === code) throw new Error(`${id} is not the version that slim-engine.ts knows.`);
        return { code: mended, moduleType: "js" };
      }
      return undefined;
    },
  };
}
