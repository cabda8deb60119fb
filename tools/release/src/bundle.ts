import { rolldown } from "rolldown";

export interface BundleOptions {
  /** The file to begin with. */
  readonly input: string;
  /** A module to begin with instead, given as text; its imports resolve from `input`. */
  readonly text?: string;
  /** Where imports are looked up when the input is not inside of that project. */
  readonly modules?: string;
  /** Modules that stay imports. */
  readonly external?: readonly RegExp[];
  readonly minify?: boolean;
}

/**
 * Bundles a program into one module for runtimes that are not Node.
 *
 * @returns the module's text
 */
export async function bundle(options: BundleOptions): Promise<string> {
  const { input, text, modules, external = [], minify = false } = options;
  const build = await rolldown({
    input,
    platform: "neutral",
    external: [...external],
    logLevel: "silent",
    ...(modules === undefined ? {} : { resolve: { modules: [modules] } }),
    plugins:
      text === undefined
        ? []
        : [{ name: "given-text", load: (id: string) => (id === input ? text : null) }],
  });
  const { output } = await build.generate({ format: "esm", minify, codeSplitting: false });
  await build.close();
  return output[0].code;
}
