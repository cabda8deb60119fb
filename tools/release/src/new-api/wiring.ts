import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import type { ApiNames } from "./names.ts";

/** A file of the workspace that must know every API, and its text once it knows the new one. */
export interface Edit {
  /** Relative to the root of the workspace. */
  readonly file: string;
  readonly text: string;
}

/**
 * Makes the edits by which the tools come to know a new API. Writes nothing.
 *
 * @param workspace the root of the workspace
 * @throws Failure naming a file that no longer has the place where an API is entered
 */
export function wiringEdits(workspace: string, names: ApiNames): Edit[] {
  const read = (file: string) => readFileSync(join(workspace, file), "utf8");
  const places = [...lists(names, countApis(read(portList))), ...manifests(names)];
  return places.map(({ file, edit }) => {
    const before = read(file);
    const text = edit(before);
    if (text === before) {
      throw new Failure(
        `${file} has no place where an API is entered, as tools/release/src/new-api/wiring.ts knows it. Nothing was made: teach it the new place first.`,
      );
    }
    return { file, text };
  });
}

interface Place {
  readonly file: string;
  readonly edit: (text: string) => string;
}

const portList = "tools/dev/src/ports.ts";
const firstPort = 4010;

function lists({ kebab, camel, pascal, title }: ApiNames, count: number): Place[] {
  const toEndOfArray = (opening: string) => (text: string) =>
    text.replace(new RegExp(`(${opening}\\s*\\[[^\\]]*?"),?(\\s*\\])`), `$1, "${kebab}"$2`);
  const beforeEndOfTable = (opening: string, entry: string) => (text: string) =>
    text.replace(new RegExp(`(${opening}[\\s\\S]*?\\n)(\\];)`), `$1${entry}$2`);
  return [
    { file: "packages/mock/src/apis.ts", edit: toEndOfArray("export const apis = ") },
    { file: portList, edit: toEndOfArray("export const servers = ") },
    {
      file: "redocly.yaml",
      edit: (text) =>
        text.replace(/^rules:$/m, `  ${kebab}:\n    root: specs/${kebab}/openapi.yaml\nrules:`),
    },
    {
      file: "tools/dev/src/demo/demos.ts",
      edit: beforeEndOfTable(
        "export const demos",
        `  {
    api: "${kebab}",
    title: "${title}",
    package: "@telespec/${kebab}",
    factory: "create${pascal}Client",
    variable: "${camel}",
    operation: "createItem",
    auth: {
      helper: "bearer",
      args: () => ["demo-token"],
      curl: "-H 'authorization: Bearer demo-token'",
    },
  },
`,
      ),
    },
    {
      file: "tools/portal/src/model/apis.ts",
      edit: beforeEndOfTable(
        "export const apis",
        `  {
    slug: "${kebab}",
    name: "${title}",
    pitch: "Say here in one sentence what the API is for.",
    package: "@telespec/${kebab}",
    factory: "create${pascal}Client",
    variable: "${camel}",
    mockPort: ${firstPort + count},
    auth: {
      helper: "bearer",
      source: () => \`"demo-token"\`,
      curl: "-H 'Authorization: Bearer demo-token'",
      kind: "bearer",
    },
  },
`,
      ),
    },
    {
      file: "tools/portal/src/samples/run-samples.ts",
      edit: toEndOfArray("const wanted = \\("),
    },
    {
      file: "tools/spec-lint/turbo.json",
      edit: (text) =>
        text.replace(
          /("@telespec\/spec-[a-z\d-]+#bundle")(\s*\])/,
          `$1, "@telespec/spec-${kebab}#bundle"$2`,
        ),
    },
  ];
}

/** The packages that use every API, and whether they use its client or its spec alone. */
function manifests({ kebab }: ApiNames): Place[] {
  const spec = `@telespec/spec-${kebab}`;
  const client = `@telespec/${kebab}`;
  const needing = (manifest: string, needs: readonly string[]): Place => ({
    file: `${manifest}/package.json`,
    edit: (text) => withNeeds(text, needs),
  });
  return [
    needing("packages/mock", [spec]),
    ...["contract", "dev", "portal", "release"].map((tool) =>
      needing(`tools/${tool}`, [client, spec]),
    ),
  ];
}

function withNeeds(text: string, needs: readonly string[]): string {
  const manifest: Record<string, unknown> = JSON.parse(text);
  // Beside the other specs, wherever those stand.
  const key = ["dependencies", "devDependencies"].find((one) =>
    Object.keys((manifest[one] ?? {}) as object).some((name) => name.startsWith("@telespec/spec-")),
  );
  if (key === undefined) return text;
  const added = Object.fromEntries(needs.map((need) => [need, "workspace:*"]));
  const all = Object.entries({ ...(manifest[key] as object), ...added });
  const sorted = Object.fromEntries(all.sort(([left], [right]) => (left < right ? -1 : 1)));
  return `${JSON.stringify({ ...manifest, [key]: sorted }, undefined, 2)}\n`;
}

function countApis(ports: string): number {
  const list = /export const servers = \[([^\]]*)\]/.exec(ports)?.[1] ?? "";
  return list.split(",").filter((name) => name.trim() !== "").length;
}
