import type { ExportTarget, Manifest } from "./packages.ts";

/** A place where a package can be imported. */
export interface Entry {
  /** Its key in `exports`, such as `./fetch`. */
  readonly key: string;
  /** What a program writes, such as `@telespec/bandwidth-voice/fetch`. */
  readonly specifier: string;
  /** The files that it leads to, whatever the condition, relative to the package. */
  readonly files: readonly string[];
  /** The file with its types; undefined for JSON. */
  readonly types: string | undefined;
}

/** The entries of a package, as its manifest declares them. */
export function entriesOf({ name, exports }: Manifest): Entry[] {
  return Object.entries(exports).map(([key, target]) => {
    const files = filesOf(target).map((file) => file.replace(/^\.\//, ""));
    return {
      key,
      specifier: key === "." ? name : `${name}${key.slice(1)}`,
      files,
      types: files.find((file) => file.endsWith(".d.ts")),
    };
  });
}

/** The entries that hold code, not data. */
export function codeEntriesOf(manifest: Manifest): Entry[] {
  return entriesOf(manifest).filter(({ types }) => types !== undefined);
}

function filesOf(target: ExportTarget): string[] {
  if (target === null) return [];
  return typeof target === "string" ? [target] : Object.values(target).flatMap(filesOf);
}
