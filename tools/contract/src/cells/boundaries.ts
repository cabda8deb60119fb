import assert from "node:assert/strict";
import type { Bench } from "../bench/bench.ts";
import { type Changes, plainRequest, sendPlain } from "../bench/plain.ts";
import { boundaryValues } from "../mutate/choose.ts";
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
      return boundaryValues(material).map(({ what, value }) =>
        boundaryCell(operation, what, { body: { value } }),
      );
    }),
    ...operation.parameters.flatMap((parameter) =>
      boundaryValues(parameterMaterial(api, schemas, parameter)).map(({ what, value }) =>
        boundaryCell(operation, what.replace("the body", `${parameter.in} ${parameter.name}`), {
          parameters: { [parameter.name]: value },
        }),
      ),
    ),
  ]);
}

function boundaryCell(operation: Operation, what: string, changes: Changes): Cell {
  return {
    id: `${operation.id} accepts ${what}`,
    group: "requests",
    operation: operation.id,
    title: `${operation.id} accepts ${what}`,
    covers: [covered.operation(operation)],
    run: (bench) => accept(bench, operation, changes),
  };
}

async function accept(bench: Bench, operation: Operation, changes: Changes): Promise<void> {
  const answer = await sendPlain(bench, plainRequest(bench, operation, changes));
  const told = answer.headers.get("sl-violations") ?? "";
  assert.equal(answer.status, successes(operation)[0]?.status, `it was not accepted ${told}`);
  assert.equal(told, "", "it was accepted with reservations");
}
