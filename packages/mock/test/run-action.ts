import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/** The parts of a composite action that this runner knows: https://docs.github.com/actions/reference/metadata-syntax-reference */
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Step {
  readonly id?: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a job sees of an action that it has run. */
export interface ActionResult {
  /** The exit code of the first step that failed, or 0. */
  readonly code: number;
  readonly stderr: string;
  /** What steps that follow find in their environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * Runs a composite action as a runner of GitHub does: each step in the shell that it names, with its
 * expressions replaced and with the files by which it tells of variables and outputs.
 *
 * @param home - The action's folder.
 * @param inputs - What the workflow has under `with`.
 * @param environment - What the job has in its environment.
 * @param temporary - A folder that the runner may write to.
 */
export async function runAction(
  home: string,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string | undefined>>,
  temporary: string,
): Promise<ActionResult> {
  const action: Action = parse(await readFile(join(home, "action.yml"), "utf8"));
  if (action.runs.using !== "composite") throw new Error(`${action.runs.using} is no composite.`);
  const stranger = Object.keys(inputs).find((name) => !Object.hasOwn(action.inputs, name));
  if (stranger !== undefined) throw new Error(`The action has no input ${stranger}.`);

  const context = new Map<string, string>();
  for (const [name, { default: value = "" }] of Object.entries(action.inputs)) {
    context.set(`inputs.${name}`, inputs[name] ?? value);
  }
  await mkdir(temporary, { recursive: true });
  let env: Record<string, string> = {};
  let code = 0;
  let stderr = "";
  for (const [index, step] of action.runs.steps.entries()) {
    const file = (name: string) => join(temporary, `${name}-${index}`);
    for (const name of ["env", "output", "script"]) await writeFile(file(name), "");
    await writeFile(file("script"), expand(step.run, context));
    const own = Object.entries(step.env ?? {}).map(([name, value]) => [
      name,
      expand(value, context),
    ]);
    const said = await runShell(step.shell, file("script"), {
      ...environment,
      ...env,
      ...Object.fromEntries(own),
      GITHUB_ACTION_PATH: home,
      RUNNER_TEMP: temporary,
      GITHUB_ENV: file("env"),
      GITHUB_OUTPUT: file("output"),
    });
    env = { ...env, ...(await readPairs(file("env"))) };
    for (const [name, value] of Object.entries(await readPairs(file("output")))) {
      context.set(`steps.${step.id}.outputs.${name}`, value);
    }
    code = said.code;
    stderr += said.stderr;
    if (code !== 0) break;
  }
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [
    name,
    expand(value, context),
  ]);
  return { code, stderr, env, outputs: Object.fromEntries(outputs) };
}

/** Replaces `${{ inputs.apis }}`; what is not set becomes nothing, as it does for GitHub. */
function expand(text: string, context: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => context.get(name) ?? "");
}

/** Runs a script with the command line that GitHub has for `shell: bash`. */
export async function runShell(
  shell: string,
  script: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly code: number; readonly stderr: string }> {
  if (shell !== "bash") throw new Error(`This runner has no shell ${shell}.`);
  const args = ["--noprofile", "--norc", "-e", "-o", "pipefail", script];
  const child = spawn("bash", args, { env: { ...env }, stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const [code] = (await once(child, "close")) as [number];
  return { code, stderr };
}

/** The lines `name=value` of a file by which a step tells the runner something. */
async function readPairs(file: string): Promise<Record<string, string>> {
  const lines = (await readFile(file, "utf8")).split("\n").filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => {
      const [, name, value] = /^([\w-]+)=(.*)$/.exec(line) ?? [];
      if (name === undefined) throw new Error(`A runner does not take the line ${line}.`);
      return [name, value];
    }),
  );
}
