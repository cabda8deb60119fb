import ts from "typescript-5";

/**
 * Reads declaration files with everything that they import.
 *
 * @param files paths of `.d.ts` files in a project that has their packages installed
 */
export function readDeclarations(files: readonly string[]): ts.Program {
  return ts.createProgram([...files], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    strict: true,
    noEmit: true,
  });
}

/** Four names of openapi-typescript's, whose members carry the documentation. */
const shapes = ["components", "operations", "paths", "webhooks"];

/** The names of ours that a declaration file exports without a word of documentation. */
export function undocumentedExports(program: ts.Program, file: string): string[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} is not a module.`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) =>
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    )
    .filter((symbol) => symbol.getDocumentationComment(checker).length === 0 && isOurs(symbol))
    .map((symbol) => symbol.name);
}

function isOurs(symbol: ts.Symbol): boolean {
  const files = (symbol.declarations ?? []).map(
    (declaration) => declaration.getSourceFile().fileName,
  );
  return files.some((file) => file.includes("/@telespec/")) && !shapes.includes(symbol.name);
}
