import assert from "node:assert/strict";
import { takeCensus } from "../schema/census.ts";
import type { Api } from "../spec/api.ts";
import type { Cell } from "./cell.ts";
import { covered } from "./obligations.ts";

/**
 * Cells for the spec itself, without any server: each schema compiles in strict mode, and each example
 * and default anywhere (of webhooks and callbacks too) matches its schema.
 */
export function schemaCells({ document }: Api): Cell[] {
  const { schemas, samples } = takeCensus(document);
  return [
    ...schemas.map(
      (pointer): Cell => ({
        id: `schema ${pointer}`,
        group: "schemas",
        operation: undefined,
        title: `the schema at ${pointer} compiles in strict mode`,
        covers: [covered.schema(pointer)],
        run: async (bench) => bench.schemas.compile(pointer),
      }),
    ),
    ...samples.map(
      ({ pointer, value, schema }): Cell => ({
        id: `value ${pointer} as ${schema}`,
        group: "schemas",
        operation: undefined,
        title: `the value at ${pointer} matches ${schema}`,
        covers: [covered.value(pointer)],
        run: async (bench) => {
          assert.deepEqual(bench.schemas.problems(schema, value), [], "it does not match");
        },
      }),
    ),
  ];
}
