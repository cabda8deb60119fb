import assert from "node:assert/strict";
import type { Bench } from "../bench/bench.ts";
import { plainRequest, sendPlain } from "../bench/plain.ts";
import { checkRefusal } from "../check/refusal.ts";
import { get, put } from "../mutate/edit.ts";
import { placesOf } from "../schema/places.ts";
import { createSchemas, type Schemas } from "../schema/schemas.ts";
import { type Api, type Case, isJson, type Operation, successes } from "../spec/api.ts";
import { isObject, type Json } from "../spec/json.ts";
import { child } from "../spec/pointer.ts";
import type { Cell } from "./cell.ts";
import { invalid } from "./negative-bodies.ts";
import { covered } from "./obligations.ts";

/**
 * Cells for the cases that stand beside a spec: its schema must say the same of each as its author, and
 * so must the server, where the schema is part of a request.
 */
export function caseCells(api: Api): Cell[] {
  const schemas = createSchemas(api.document);
  return api.cases.flatMap((one) => [schemaCell(one), ...requestCells(api, schemas, one)]);
}

function schemaCell(one: Case): Cell {
  const { schema, rule, name, valid, value } = one;
  return {
    id: covered.case(one),
    group: "schemas",
    operation: undefined,
    title: `${schema} ${valid ? "allows" : "forbids"} "${name}": ${rule}`,
    covers: [covered.case(one)],
    run: async ({ schemas }) => {
      const problems = schemas.problems(child("#", "components", "schemas", schema), value);
      if (valid) assert.deepEqual(problems, [], "the schema forbids it");
      else assert.notEqual(problems.length, 0, "the schema allows it");
    },
  };
}

function requestCells(api: Api, schemas: Schemas, one: Case): Cell[] {
  return api.operations.flatMap((operation) => {
    const body = bodyWith(api, schemas, operation, one);
    if (body === undefined) return [];
    const verb = one.valid ? "accepts" : "refuses";
    return [
      {
        id: `${operation.id} ${verb} ${covered.case(one)}`,
        group: one.valid ? "requests" : "negative",
        operation: operation.id,
        title: `${operation.id} ${verb} "${one.name}" in ${one.schema}: ${one.rule}`,
        covers: [covered.case(one)],
        run: (bench) => send(bench, operation, one, body.value),
      },
    ];
  });
}

/** A body of the operation in which the case's value stands and decides whether it is valid. */
function bodyWith(
  { document }: Api,
  schemas: Schemas,
  { body }: Operation,
  { schema: name, valid, value }: Case,
): { readonly value: Json } | undefined {
  const pointer = child("#", "components", "schemas", name);
  for (const { mediaType, schema, examples } of body?.contents ?? []) {
    if (schema === undefined || (!isJson(mediaType) && typeof value !== "string")) continue;
    for (const { path, pointers } of placesOf(document, schema)) {
      if (!pointers.includes(pointer)) continue;
      for (const example of examples) {
        if (path.length > 0 && !isObject(get(example.value, path.slice(0, -1)))) continue;
        const whole = put(example.value, path, value);
        const isValid = schemas.problems(schema, whole).length === 0;
        if (isValid === valid) return { value: whole };
      }
    }
  }
  return undefined;
}

async function send(
  bench: Bench,
  operation: Operation,
  { valid }: Case,
  body: Json,
): Promise<void> {
  const request = plainRequest(bench, operation, { body: { value: body } });
  const answer = await sendPlain(bench, request);
  if (!valid) return checkRefusal(bench, operation, answer, invalid);
  const told = answer.headers.get("sl-violations") ?? "";
  assert.equal(answer.status, successes(operation)[0]?.status, `it was not accepted ${told}`);
}
