import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const clientCore = join(import.meta.dirname, "../../../packages/client-core/src");

/** What an editor shows when the pointer rests on a name. */
export interface Hover {
  /** The signature or type. */
  readonly code: string;
  readonly text: string;
  /** Doc comment tags, `name text`. */
  readonly tags: readonly string[];
}

/** An editor with TypeScript's language service, on generated files and client-core's real types. */
export interface Editor {
  /** The complaints about a piece of code, which stands beside the generated files. */
  readonly check: (code: string) => readonly string[];
  /** The complaints about a file on disk. */
  readonly checkFile: (path: string) => readonly string[];
  /** What hovering the first place of `name` in a piece of code shows. */
  readonly hover: (code: string, name: string) => Hover;
  /** The names that a module exports and that can stand for a type, in order. */
  readonly exportedTypes: (module: string) => readonly string[];
}

/** Opens an editor on a folder of generated files, as they are now. */
export function openEditor(folder: string): Editor {
  const scratch = join(folder, "scratch.ts");
  const generated = readdirSync(folder).map((file) => join(folder, file));
  let code = "";
  let version = 0;
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
    paths: {
      "@telespec/client-core": [join(clientCore, "index.ts")],
      "@telespec/client-core/validate": [join(clientCore, "schema/index.ts")],
      "@telespec/client-core/webhooks": [join(clientCore, "webhooks/index.ts")],
    },
  };
  const read = (path: string) =>
    path === scratch ? code : existsSync(path) ? readFileSync(path, "utf8") : undefined;
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...generated, scratch],
    getScriptVersion: (path) => (path === scratch ? String(version) : "0"),
    getScriptSnapshot: (path) => {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => dirname(folder),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === scratch || ts.sys.fileExists(path),
    readFile: read,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  const type = (text: string) => {
    code = text;
    version += 1;
  };
  const complaints = (path: string) =>
    [...service.getSyntacticDiagnostics(path), ...service.getSemanticDiagnostics(path)].map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"),
    );

  return {
    check: (text) => {
      type(text);
      return complaints(scratch);
    },
    checkFile: complaints,
    hover: (text, name) => {
      type(text);
      const info = service.getQuickInfoAtPosition(scratch, text.indexOf(name));
      if (info === undefined) throw new Error(`nothing to show for ${name}`);
      return {
        code: ts.displayPartsToString(info.displayParts),
        text: ts.displayPartsToString(info.documentation),
        tags: (info.tags ?? []).map((tag) => `${tag.name} ${ts.displayPartsToString(tag.text)}`),
      };
    },
    exportedTypes: (module) => {
      type(`import * as all from "${module}"; export { all };`);
      const program = service.getProgram();
      const checker = program?.getTypeChecker();
      const statement = program?.getSourceFile(scratch)?.statements[0];
      if (checker === undefined || statement === undefined || !ts.isImportDeclaration(statement))
        throw new Error("the scratch file was not read");
      const symbol = checker.getSymbolAtLocation(statement.moduleSpecifier);
      if (symbol === undefined) throw new Error(`there is no module ${module}`);
      return checker
        .getExportsOfModule(symbol)
        .filter((one) => {
          const target = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
          return (target.flags & ts.SymbolFlags.Type) !== 0;
        })
        .map((one) => one.name)
        .sort();
    },
  };
}
