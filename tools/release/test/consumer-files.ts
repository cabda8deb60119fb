import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entriesOf } from "../src/entries.ts";
import { apiPackages, type Manifest } from "../src/packages.ts";

/** A program that type-checks on every platform, relative to a consumer. */
export const suiteFile = "suite/suite.ts";

/**
 * The examples of the API packages, relative to a consumer; not those in folders, which need servers of
 * other makers. They need Node's types, for `process`.
 */
export const exampleFiles: readonly string[] = apiPackages().flatMap(({ folder, path }) =>
  readdirSync(join(path, "examples"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `examples/${folder}/${file}`),
);

/**
 * Copies into a consumer what the packages' own type tests assert, with their relative imports turned
 * into those of a consumer: `./fetch.ts` becomes `@telespec/<package>/fetch`.
 *
 * @returns the files, relative to the consumer
 */
export function copyTypeTests(consumer: string): string[] {
  mkdirSync(join(consumer, "type-tests"), { recursive: true });
  return apiPackages().flatMap(({ folder, path, manifest }) =>
    readdirSync(join(path, "src"))
      .filter((file) => file.endsWith(".test-d.ts"))
      .map((file) => {
        const text = readFileSync(join(path, "src", file), "utf8");
        const copy = `type-tests/${folder}-${file.replace(".test-d.ts", ".ts")}`;
        writeFileSync(join(consumer, copy), asConsumer(text, manifest));
        return copy;
      }),
  );
}

/** Copies the examples into a consumer. */
export function copyExamples(consumer: string): void {
  for (const { folder, path } of apiPackages()) {
    cpSync(join(path, "examples"), join(consumer, "examples", folder), { recursive: true });
  }
}

function asConsumer(text: string, manifest: Manifest): string {
  const entries = entriesOf(manifest);
  return text.replaceAll(/from "\.\/([\w-]+)\.ts"/g, (whole, file: string) => {
    const entry = entries.find(({ files }) => files.includes(`dist/${file}.js`));
    return entry === undefined ? whole : `from "${entry.specifier}"`;
  });
}
