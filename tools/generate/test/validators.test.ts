import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkSchema } from "../../../packages/client-core/src/schema/check.ts";
import type { Schemas } from "../../../packages/client-core/src/schema/schema.ts";
import { makeWorkspace, type Workspace } from "./workspace.ts";

/** What the generator made for the events of an API. */
interface GeneratedWebhooks {
  readonly webhooks: { readonly events: Readonly<Record<string, { readonly schema: string }>> };
  readonly schemas: Schemas;
}

type Fields = Record<string, unknown>;

let workspace: Workspace;
beforeAll(async () => {
  workspace = makeWorkspace({ "bandwidth-voice": "real", "bandwidth-webrtc": "real" });
  for (const name of ["bandwidth-voice", "bandwidth-webrtc"])
    expect(await workspace.run(name)).toMatchObject({ code: 0, err: "" });
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
        if (typeof owner === "object" && owner !== null) (owner as Fields)[inner ?? name] = value;
      }
      return JSON.parse(JSON.stringify(copy)) as Fields;
    });
}

describe.each(["bandwidth-voice", "bandwidth-webrtc"])(
  "the schemas made for the events of %s",
  (api) => {
    it("let pass and refuse what a full JSON Schema validator does", async () => {
      const bundle = JSON.parse(
        readFileSync(join(workspace.root, "specs", api, "dist/openapi.json"), "utf8"),
      ) as { readonly components: { readonly schemas: object } };
      const ajv = new Ajv2020({ strict: false, discriminator: false });
      formats(ajv);
      ajv.addSchema({ $id: "spec", components: bundle.components });
      const { webhooks, schemas } = (await import(
        workspace.generated(api, "webhooks.ts")
      )) as GeneratedWebhooks;
      const { examples } = (await import(workspace.generated(api, "webhook-examples.ts"))) as {
        readonly examples: Readonly<Record<string, Fields>>;
      };
      const seen = { valid: 0, invalid: 0 };
      for (const [name, { schema }] of Object.entries(webhooks.events)) {
        const example = examples[name] as Fields;
        const valid = ajv.compile({ $ref: `spec#/components/schemas/${schema}` });
        expect(checkSchema(schemas, { $ref: schema }, example, "")).toEqual([]);
        fc.assert(
          fc.property(changed(example), (event) => {
            const violations = checkSchema(schemas, { $ref: schema }, event, "");
            const expected = valid(event);
            seen[expected ? "valid" : "invalid"]++;
            if ((violations.length === 0) !== expected)
              throw new Error(`${JSON.stringify(violations)} but ${JSON.stringify(valid.errors)}`);
          }),
        );
      }
      expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(50);
    });
  },
);
