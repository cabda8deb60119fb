import assert from "node:assert/strict";
import type { Result } from "../bench/api-package.ts";
import type { Bench } from "../bench/bench.ts";
import { type CallParameters, exampleOf, neededParameters } from "../bench/parameters.ts";
import { checkSomeExample } from "../check/body.ts";
import { checkHeaders } from "../check/headers.ts";
import { checkReceived, checkSent } from "../check/sent.ts";
import { type Api, type Operation, successes } from "../spec/api.ts";
import type { Cell } from "./cell.ts";
import { covered } from "./obligations.ts";

/** Cells for every request that the spec shows: each is sent as it should be, and accepted. */
export function requestCells(api: Api): Cell[] {
  return api.operations.flatMap((operation) => [
    neededCell(api, operation),
    ...parameterCells(api, operation),
    ...bodyCells(api, operation),
  ]);
}

/** A request with all that is required and nothing else. */
function neededCell(api: Api, operation: Operation): Cell {
  const required = operation.parameters.filter((parameter) => parameter.required);
  return {
    id: `${operation.id} request needed`,
    group: "requests",
    operation: operation.id,
    title: `${operation.id} succeeds with what is required and nothing else`,
    covers: [
      covered.operation(operation),
      ...required.map((parameter) => covered.parameter(operation, parameter)),
    ],
    run: (bench) => accept(bench, operation, neededParameters(api, operation)),
  };
}

function parameterCells(api: Api, operation: Operation): Cell[] {
  const optional = operation.parameters.filter(({ required }) => !required);
  return optional.map((parameter) => ({
    id: `${operation.id} request with ${parameter.in} ${parameter.name}`,
    group: "requests",
    operation: operation.id,
    title: `${operation.id} succeeds with the parameter ${parameter.name}`,
    covers: [covered.parameter(operation, parameter)],
    run: (bench) =>
      accept(bench, operation, {
        ...neededParameters(api, operation),
        [parameter.name]: exampleOf(api, parameter),
      }),
  }));
}

function bodyCells(api: Api, operation: Operation): Cell[] {
  return (operation.body?.contents ?? []).flatMap((content) =>
    content.examples.map((example) => ({
      id: `${operation.id} request ${content.mediaType} ${example.name}`,
      group: "requests",
      operation: operation.id,
      title: `${operation.id} succeeds with the request example ${example.name}`,
      covers: [
        covered.requestMediaType(operation, content),
        covered.requestExample(operation, content, example),
      ],
      run: (bench) =>
        accept(bench, operation, { ...neededParameters(api, operation), body: example.value }),
    })),
  );
}

async function accept(
  bench: Bench,
  operation: Operation,
  parameters: CallParameters,
): Promise<void> {
  const client = bench.client();
  const result = await client.call(operation.id, parameters).result();
  const [sent, ...more] = client.sent();
  assert.ok(sent !== undefined && more.length === 0, "the call was not sent exactly once");
  checkSent(bench, operation, parameters, sent);
  const received = bench.received?.();
  if (received !== undefined) checkReceived(operation, sent, received);
  const example = checkSuccess(bench, operation, result);

  const [response] = successes(operation);
  const { headers } = result.response;
  const declared = response?.headers ?? [];
  checkHeaders(bench, { declared, headers, content: response?.contents[0], example, sent });
}

/** @returns the name of the example that came back, if the answer has a body. */
function checkSuccess(bench: Bench, operation: Operation, result: Result): string | undefined {
  const [success] = successes(operation);
  const told = result.response.headers.get("sl-violations") ?? "";
  assert.equal(result.status, success?.status, `the request was not accepted ${told}`);
  const [content] = success?.contents ?? [];
  if (content !== undefined) {
    return checkSomeExample(
      bench,
      content,
      result.response.headers.get("content-type"),
      result.data,
    );
  }
  assert.equal(result.data, undefined, "an answer without a body has data");
  return undefined;
}
