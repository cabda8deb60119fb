import { writeFileSync } from "node:fs";
import { Failure } from "../failure.ts";

/** A published version, as a registry describes it. */
export interface Published {
  readonly version: string;
  /** Where its tarball is. */
  readonly tarball: string;
}

interface Packument {
  readonly versions?: Readonly<Record<string, { readonly dist: { readonly tarball: string } }>>;
}

/**
 * Asks a registry for one version of a package.
 *
 * @param registry its URL
 * @returns undefined where it has no such version
 * @throws Failure when it cannot be reached, or refuses to say
 */
export async function findPublished(
  registry: string,
  name: string,
  version: string,
): Promise<Published | undefined> {
  const url = `${registry.replace(/\/$/, "")}/${name.replace("/", "%2f")}`;
  const response = await ask(registry, url);
  if (response.status === 404) return undefined;
  if (!response.ok) {
    throw new Failure(
      `The registry ${registry} answers ${response.status} when asked for ${name}. Nothing was published.`,
    );
  }
  const { versions = {} }: Packument = await response.json();
  const found = versions[version];
  return found === undefined ? undefined : { version, tarball: found.dist.tarball };
}

/** Downloads the tarball of a published version. */
export async function download(
  registry: string,
  published: Published,
  file: string,
): Promise<void> {
  const response = await ask(registry, published.tarball);
  if (!response.ok) {
    throw new Failure(
      `The registry ${registry} answers ${response.status} for ${published.tarball}. Nothing was published.`,
    );
  }
  writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
}

/** Asks again when the connection fails: nothing is at stake, and an idle connection may have been closed. */
async function ask(registry: string, url: string, triesLeft = 2): Promise<Response> {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(30_000) });
  } catch (error) {
    if (triesLeft > 0) return ask(registry, url, triesLeft - 1);
    throw new Failure(
      `The registry ${registry} cannot be reached (${reasonOf(error)}). Nothing was published: try again later.`,
    );
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
