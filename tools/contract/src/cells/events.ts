import assert from "node:assert/strict";
import type { Bench } from "../bench/bench.ts";
import type { Api, Content, Event, Example } from "../spec/api.ts";
import type { Cell } from "./cell.ts";
import { covered } from "./obligations.ts";

/** A cell for each example of each request that the API itself sends: it matches its schema. */
export function eventCells({ events }: Api): Cell[] {
  return events.flatMap((event) =>
    event.contents.flatMap((content) =>
      content.examples.map((example) => eventCell(event, content, example)),
    ),
  );
}

function eventCell(event: Event, content: Content, example: Example): Cell {
  return {
    id: covered.event(event, content, example),
    group: "schemas",
    operation: undefined,
    title: `the ${event.name} sends what its example ${example.name} shows`,
    covers: [covered.event(event, content, example)],
    run: async (bench) => check(bench, event, content, example),
  };
}

function check({ schemas }: Bench, { name }: Event, { schema }: Content, { value }: Example): void {
  assert.ok(schema !== undefined, `the ${name} has no schema`);
  assert.deepEqual(schemas.problems(schema, value), [], "the example does not match its schema");
}
