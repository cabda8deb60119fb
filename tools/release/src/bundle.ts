import { rolldown } from "rolldown";

export interface BundleOptions {
  /** The file to begin with. */
  readonly input: string;
  /** What to take for that file's text; it need not exist then. */
  readonly text?: string;
  /** Modules that stay imports. */
  readonly external?: readonly RegExp[];
  readonly minify?: boolean;
}

/**
 * Bundles a program into one module for runtimes that are not Node.
 *
 * @returns the module's text
 * @throws Error naming an import that could not be resolved
 */
export async function bundle(options: BundleOptions): Promise<string> {
  const { input, text, external = [], minify = false } = options;
  const given = {
    name: "given-text",
    resolveId: (id: string) => (id === input ? input : null),
    load: (id: string) => (id === input ? (text ?? null) : null),
  };
  const build = await rolldown({
    input,
    platform: "browser",
    external: [...external],
    logLevel: "silent",
    plugins: text === undefined ? [] : [given],
  });
  const { output } = await build.generate({
    format: "esm",
    minify,
    comments: !minify,
    codeSplitting: false,
  });
  await build.close();
  const [{ code, imports }] = output;
  const unresolved = imports.filter((name) => !external.some((pattern) => pattern.test(name)));
  if (unresolved.length > 0) throw new Error(`${input} cannot import ${unresolved.join(", ")}.`);
  return code;
}
