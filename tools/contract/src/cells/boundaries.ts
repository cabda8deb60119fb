import assert from "node:assert/strict";
import type { Bench } from "../bench/bench.ts";
import { type Changes, plainRequest, sendPlain } from "../bench/plain.ts";
import { boundaryValues, type Change } from "../mutate/choose.ts";
import { createSchemas } from "../schema/schemas.ts";
import { type Api, type Operation, successes } from "../spec/api.ts";
import type { Cell } from "./cell.ts";
import { bodyMaterial } from "./negative-bodies.ts";
import { parameterMaterial } from "./negative-parameters.ts";
import { covered } from "./obligations.ts";

/** A cell for each value that is just allowed: at a limit, on a list, null. Each is accepted. */
export function boundaryCells(api: Api): Cell[] {
  const schemas = createSchemas(api.document);
  return api.operations.flatMap((operation) => [
    ...(operation.body?.contents ?? []).flatMap((content) => {
      if (content.schema === undefined) return [];
      const material = bodyMaterial(api.document, schemas, content.schema, content);
      return boundaryValues(material).map((change) =>
        boundaryCell(operation, "body", change, { body: { value: change.value } }),
      );
    }),
    ...operation.parameters.flatMap((parameter) =>
      boundaryValues(parameterMaterial(api, schemas, parameter)).map((change) =>
        boundaryCell(operation, `${parameter.in} ${parameter.name}`, change, {
          parameters: { [parameter.name]: change.value },
        }),
      ),
    ),
  ]);
}

function boundaryCell(operation: Operation, part: string, change: Change, changes: Changes): Cell {
  const { path, limit = "" } = change;
  const what = part === "body" ? change.what : change.what.replace("the body", part);
  return {
    id: `${operation.id} accepts ${what}`,
    group: "requests",
    operation: operation.id,
    title: `${operation.id} accepts ${what}`,
    covers: [covered.operation(operation), covered.boundary(operation, part, path, limit)],
    run: (bench) => accept(bench, operation, changes),
  };
}

async function accept(bench: Bench, operation: Operation, changes: Changes): Promise<void> {
  const answer = await sendPlain(bench, plainRequest(bench, operation, changes));
  const told = answer.headers.get("sl-violations") ?? "";
  assert.equal(answer.status, successes(operation)[0]?.status, `it was not accepted ${told}`);
  assert.equal(told, "", "it was accepted with reservations");
}
