import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript-5";
import { codeEntriesOf } from "../entries.ts";
import type { Manifest } from "../packages.ts";

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/**
 * Writes down what a package offers: its entries, and every declaration that a program can reach from
 * them, without the comments. A declaration that several entries share stands under the first.
 *
 * @param manifest the package's manifest
 * @param home the folder in which its built files are
 */
export function surfaceReport(manifest: Manifest, home: string): string {
  const seen = new Set<string>();
  const sections = codeEntriesOf(manifest).map(({ specifier, types = "" }) => {
    const declarations = declarationsOf(join(home, types)).filter((text) => !seen.has(text));
    for (const text of declarations) seen.add(text);
    return `## ${specifier}\n\n\`\`\`ts\n${declarations.join("\n")}\n\`\`\`\n`;
  });
  const bins = Object.keys((manifest.bin ?? {}) as object).map((bin) => `- command \`${bin}\`\n`);
  const data = Object.keys(manifest.exports)
    .filter((key) => key.endsWith(".json"))
    .map((key) => `- \`${manifest.name}${key.slice(1)}\`\n`);
  const head = `# The public surface of ${manifest.name}

Written by \`npm run api:report\`. A change in it is a change for users: it needs a changeset.
`;
  return [head, `${[...bins, ...data].join("")}`, ...sections].join("\n");
}

function declarationsOf(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  return source.statements.map((statement) => render(statement, source)).sort(byName);
}

function render(statement: ts.Statement, source: ts.SourceFile): string {
  const text = printer.printNode(ts.EmitHint.Unspecified, statement, source);
  // That something is about to go is part of what users are promised.
  const deprecated = ts.getJSDocTags(statement).some((tag) => tag.tagName.text === "deprecated");
  return deprecated ? `/** @deprecated */ ${text}` : text;
}

/** Code units, not a locale's order: the file must be the same on every machine. */
function byName(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
