import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../src/run.ts";

const fixture = join(import.meta.dirname, "fixtures/voicemail");
const specs = join(import.meta.dirname, "../../../specs");
const redocly = join(import.meta.dirname, "../node_modules/.bin/redocly");

/** A change to one file of the fixture: text that stands there once, and what to put instead. */
export interface Edit {
  readonly file: string;
  /** Left out to make a new file. */
  readonly replace?: string;
  readonly by: string;
}

/** A spec to put into a workspace: a copy of the fixture with edits, or one of the real specs. */
export type SpecSource = readonly Edit[] | "real";

/** What a run of the command said. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A small repository in a temporary folder: `specs/<name>` and `packages/<name>` for each name. */
export interface Workspace {
  readonly root: string;
  /** Runs the command in `packages/<name>`. */
  readonly run: (name: string, ...args: readonly string[]) => Promise<Outcome>;
  /** The path of a generated file. */
  readonly generated: (name: string, file: string) => string;
  /** Bundles the specs anew, as `npm run generate` does first. */
  readonly bundle: () => void;
  readonly remove: () => void;
}

/**
 * Makes a repository with a spec for each name. All are bundled by one run of the command line that
 * bundles the specs of telespec.
 */
export function makeWorkspace(sources: Readonly<Record<string, SpecSource>>): Workspace {
  const root = mkdtempSync(join(tmpdir(), "telespec-generate-"));
  const names = Object.keys(sources);
  for (const [name, source] of Object.entries(sources)) {
    const spec = join(root, "specs", name);
    cpSync(source === "real" ? join(specs, name) : fixture, spec, {
      recursive: true,
      filter: (path) => !/[/\\](node_modules|dist)$/.test(path),
    });
    if (source !== "real") for (const edit of source) applyEdit(join(spec, edit.file), edit);
    const manifest = join(root, "packages", name, "package.json");
    mkdirSync(dirname(manifest), { recursive: true });
    const telespec = { api: name, client: "VoicemailClient" };
    writeFileSync(manifest, JSON.stringify({ telespec }));
  }
  const apis = names.map(
    (name) =>
      `  ${name}: { root: specs/${name}/openapi.yaml, output: specs/${name}/dist/openapi.json }\n`,
  );
  writeFileSync(join(root, "redocly.yaml"), `telemetry: off\napis:\n${apis.join("")}`);

  const workspace: Workspace = {
    root,
    run: async (name, ...args) => {
      let out = "";
      let err = "";
      const code = await run(args, join(root, "packages", name), {
        out: (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
      });
      return { code, out, err };
    },
    generated: (name, file) => join(root, "packages", name, "src/generated", file),
    bundle: () => {
      const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
      execFileSync(redocly, ["bundle"], { cwd: root, stdio: "pipe", env });
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  workspace.bundle();
  return workspace;
}

function applyEdit(file: string, { replace, by }: Edit): void {
  if (replace === undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, by);
    return;
  }
  const before = readFileSync(file, "utf8");
  if (before.split(replace).length !== 2)
    throw new Error(`${file} has not exactly one ${JSON.stringify(replace)}`);
  writeFileSync(
    file,
    before.replace(replace, () => by),
  );
}
