import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkSchema } from "../../../packages/client-core/src/schema/check.ts";
import type { Schemas } from "../../../packages/client-core/src/schema/schema.ts";
import { makeWorkspace, type Workspace } from "./workspace.ts";

const apis = ["bandwidth-voice", "bandwidth-webrtc", "camara-call-handling"];

/** A part of a bundled spec that has examples. */
interface Content {
  readonly schema: { readonly $ref?: string };
  readonly examples?: Readonly<
    Record<string, { readonly $ref?: string; readonly value?: unknown }>
  >;
}

type Fields = Record<string, unknown>;

let workspace: Workspace;
beforeAll(async () => {
  workspace = makeWorkspace(Object.fromEntries(apis.map((name) => [name, "real"])));
  for (const name of apis) expect(await workspace.run(name)).toMatchObject({ code: 0, err: "" });
}, 60_000);
afterAll(() => workspace.remove());

// The default export of a CommonJS module, as TypeScript and Node see it.
const formats = addFormats as unknown as typeof addFormats.default;

/** Values that schemas and hostile senders have opinions on. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, 0, -1, 1.5, "", " ", "a", [], {}, ["a", 1], { a: {} }],
    ...["2026-02-29T00:00:00Z", "2026-02-28T23:59:60Z", "2026-02-28", "1767286805120"],
    ...["https://a.example/b?c=d", "//a.example", "inbound", "outbound", "TN-Validation-Passed"],
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date("2999-01-01") })
    .map((date) => date.toISOString()),
);

/** Changes some properties of an event, on the first or second level. */
function changed(event: Fields): fc.Arbitrary<Fields> {
  const nested = Object.entries(event).flatMap(([name, value]) =>
    typeof value === "object" && value !== null ? Object.keys(value).map((key) => [name, key]) : [],
  );
  const path = fc.constantFrom(...Object.keys(event).map((name) => [name]), ...nested, ["extra"]);
  return fc
    .array(fc.tuple(path, fc.option(odd, { nil: undefined })), { maxLength: 3 })
    .map((edits) => {
      const copy = structuredClone(event);
      for (const [[name = "", inner], value] of edits) {
        const owner = inner === undefined ? copy : copy[name];
        // A copy: the same odd value may come twice, and be put into itself.
        if (typeof owner === "object" && owner !== null)
          (owner as Fields)[inner ?? name] = structuredClone(value);
      }
      return JSON.parse(JSON.stringify(copy)) as Fields;
    });
}

/** The named schemas of what is sent and received, each with the spec's examples of it. */
function examplesOf(bundle: unknown): Map<string, Fields[]> {
  const found = new Map<string, Fields[]>();
  const components = (bundle as { components: { examples?: Record<string, { value: unknown }> } })
    .components;
  const visit = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    const { schema, examples } = node as Partial<Content>;
    const name = schema?.$ref?.split("/").at(-1);
    for (const { $ref, value } of name ? Object.values(examples ?? {}) : []) {
      const example = $ref ? components.examples?.[$ref.split("/").at(-1) ?? ""]?.value : value;
      if (typeof example === "object" && example !== null)
        found.set(name as string, [...(found.get(name as string) ?? []), example as Fields]);
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(bundle);
  return found;
}

async function generated(api: string): Promise<Schemas> {
  const all: Schemas[] = [];
  const { validation } = (await import(workspace.generated(api, "validation.ts"))) as {
    readonly validation: { readonly schemas: Schemas };
  };
  all.push(validation.schemas);
  if (api !== "camara-call-handling")
    all.push(
      ((await import(workspace.generated(api, "webhooks.ts"))) as { schemas: Schemas }).schemas,
    );
  return Object.assign({}, ...all) as Schemas;
}

describe.each(apis)("the schemas made for %s", (api) => {
  it("let pass and refuse what a full JSON Schema validator does", async () => {
    const file = join(workspace.root, "specs", api, "dist/openapi.json");
    const bundle = JSON.parse(readFileSync(file, "utf8")) as { readonly components: object };
    const ajv = new Ajv2020({ strict: false, discriminator: false });
    formats(ajv);
    ajv.addSchema({ $id: "spec", components: bundle.components });
    const schemas = await generated(api);
    const seen = { schemas: 0, valid: 0, invalid: 0 };
    for (const [name, examples] of examplesOf(bundle)) {
      if (!Object.hasOwn(schemas, name)) continue;
      seen.schemas++;
      const valid = ajv.compile({ $ref: `spec#/components/schemas/${name}` });
      for (const example of examples) {
        expect(checkSchema(schemas, { $ref: name }, example, ""), name).toEqual([]);
        fc.assert(
          fc.property(changed(example), (value) => {
            const violations = checkSchema(schemas, { $ref: name }, value, "");
            const expected = valid(value);
            seen[expected ? "valid" : "invalid"]++;
            if ((violations.length === 0) !== expected)
              throw new Error(`${JSON.stringify(violations)} but ${JSON.stringify(valid.errors)}`);
          }),
        );
      }
    }
    expect(seen.schemas).toBeGreaterThanOrEqual(2);
    expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(20);
  });
});
