import { Problem } from "../problem.ts";

/** Where the site will be served. */
export interface SiteOptions {
  /** The path before all pages: `/`, or such as `/telespec/`. */
  readonly base: string;
  /** The origin of the published site, such as `https://telespec.github.io`. */
  readonly siteUrl: string | undefined;
  /** Pages load themselves again when the site was built anew; only for `npm run portal:dev`. */
  readonly live?: boolean;
  /** The folder of the guides. @default `guides` of this package */
  readonly guides?: string;
}

/**
 * Reads `PORTAL_BASE` and `PORTAL_SITE`.
 *
 * @throws Problem when one of them cannot be used
 */
export function readSiteOptions(
  environment: Readonly<Record<string, string | undefined>>,
): SiteOptions {
  const { PORTAL_BASE: base = "/", PORTAL_SITE: site } = environment;
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base)) {
    throw new Problem(
      "PORTAL_BASE",
      `'${base}' must begin and end with a slash, such as /telespec/.`,
    );
  }
  if (site === undefined || site === "") return { base, siteUrl: undefined };
  if (!URL.canParse(site) || new URL(site).origin !== site) {
    throw new Problem(
      "PORTAL_SITE",
      `'${site}' must be an origin alone, such as https://example.org.`,
    );
  }
  return { base, siteUrl: site };
}
