import assert from "node:assert/strict";
import type { Bench } from "../bench/bench.ts";
import { neededParameters } from "../bench/parameters.ts";
import { checkBody } from "../check/body.ts";
import { checkHeaders } from "../check/headers.ts";
import { checkOutcome } from "../check/outcome.ts";
import type { Api, Content, Example, Operation, Response } from "../spec/api.ts";
import type { Cell } from "./cell.ts";
import { covered } from "./obligations.ts";

/** A cell for every declared answer of every operation: each status, media type and named example. */
export function responseCells({ operations }: Api): Cell[] {
  return operations.flatMap((operation) =>
    operation.responses.flatMap((response) =>
      response.contents.length === 0
        ? [bodilessCell(operation, response)]
        : response.contents.flatMap((content) =>
            content.examples.map((example) => exampleCell(operation, response, content, example)),
          ),
    ),
  );
}

function bodilessCell(operation: Operation, response: Response): Cell {
  const { status } = response;
  return {
    id: `${operation.id} ${status}`,
    group: "responses",
    operation: operation.id,
    title: `${operation.id} answers ${status} without a body`,
    covers: [...commonCovers(operation, response)],
    run: (bench) => ask(bench, operation, response, undefined, undefined),
  };
}

function exampleCell(
  operation: Operation,
  response: Response,
  content: Content,
  example: Example,
): Cell {
  const { status } = response;
  return {
    id: `${operation.id} ${status} ${content.mediaType} ${example.name}`,
    group: "responses",
    operation: operation.id,
    title: `${operation.id} answers ${status} with the example ${example.name}`,
    covers: [
      ...commonCovers(operation, response),
      covered.responseMediaType(operation, response, content),
      covered.responseExample(operation, response, content, example),
    ],
    run: (bench) => ask(bench, operation, response, content, example),
  };
}

function commonCovers(operation: Operation, response: Response): string[] {
  return [
    covered.operation(operation),
    covered.status(operation, response),
    ...response.headers.map((header) => covered.header(operation, response, header)),
  ];
}

async function ask(
  bench: Bench,
  operation: Operation,
  response: Response,
  content: Content | undefined,
  example: Example | undefined,
): Promise<void> {
  const { status } = response;
  const prefer = `code=${status}${example === undefined ? "" : `, example=${example.name}`}`;
  const client = bench.client();
  const parameters = neededParameters(bench.api, operation);
  const call = client.call(operation.id, parameters, { headers: { prefer } });
  const result = await checkOutcome(bench, operation, call, { status, body: example?.value });

  const [sent, ...more] = client.sent();
  assert.equal(more.length, 0, "one call was sent more than once");
  const { headers } = result.response;
  const body = result.ok ? result.data : result.error;
  if (content === undefined || example === undefined) {
    assert.equal(headers.get("content-type"), null, "an answer without a body has a media type");
  } else {
    checkBody(bench, content, example.name, headers.get("content-type"), body);
  }
  checkHeaders(bench, {
    declared: response.headers,
    headers,
    content,
    example: example?.name,
    sent,
  });
}
