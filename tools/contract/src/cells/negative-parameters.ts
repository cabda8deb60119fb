import assert from "node:assert/strict";
import type { Bench } from "../bench/bench.ts";
import { exampleOf } from "../bench/parameters.ts";
import { plainRequest, sendPlain } from "../bench/plain.ts";
import { checkReasons, reasonsOf } from "../check/reasons.ts";
import { checkRefusal } from "../check/refusal.ts";
import { type BadValue, badValues, type Material } from "../mutate/choose.ts";
import { createSchemas, type Problem, type Schemas } from "../schema/schemas.ts";
import type { Api, Operation, Parameter } from "../spec/api.ts";
import { isArray, isObject, type Json } from "../spec/json.ts";
import type { Cell } from "./cell.ts";
import { invalid, keywordsOf } from "./negative-bodies.ts";
import { covered } from "./obligations.ts";

/** A cell for each rule of each parameter that can be broken, and for each one that cannot be left out. */
export function negativeParameterCells(api: Api): Cell[] {
  const schemas = createSchemas(api.document);
  return api.operations.flatMap((operation) =>
    operation.parameters.flatMap((parameter) => [
      ...badValues(parameterMaterial(api, schemas, parameter)).map((bad) =>
        badValueCell(operation, parameter, bad),
      ),
      ...(parameter.in === "query" && schemas.problems(parameter.schema, "").length > 0
        ? [emptyCell(operation, parameter)]
        : []),
      // Without a part of its path a request is a request for something else.
      ...(parameter.required && parameter.in !== "path" ? [leftOutCell(operation, parameter)] : []),
    ]),
  );
}

/** What values of a parameter are made from. */
export function parameterMaterial(api: Api, schemas: Schemas, parameter: Parameter): Material {
  return {
    document: api.document,
    schemas,
    schema: parameter.schema,
    goods: [{ name: "its example", value: exampleOf(api, parameter) }],
    canSend: (value) => canTravel(parameter, value) && isText(api, parameter) === isString(value),
  };
}

const isString = (value: Json) => typeof value === "string";

/** Whether a parameter is text: then every value of it that can be sent is of the right type. */
function isText({ document }: Api, { schema }: Parameter): boolean {
  const value = document.at(schema)?.value;
  const types = isObject(value) ? [value.type ?? []].flat() : [];
  return types.includes("string");
}

/** Whether a value arrives as what it is: all travel as text, and some characters not at all. */
function canTravel({ in: where }: Parameter, value: Json): boolean {
  if (value === null || isArray(value) || isObject(value)) return false;
  const text = String(value);
  // A path segment that is empty or made of dots is none (RFC 3986, section 5.2.4).
  if (where === "path") return text !== "" && text !== "." && text !== "..";
  // An empty one is a case of its own.
  if (where === "query") return text !== "";
  // Spaces at the ends of a header's value do not belong to it (RFC 9110, section 5.5).
  return /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text);
}

function badValueCell(operation: Operation, parameter: Parameter, bad: BadValue): Cell {
  const { in: where, name } = parameter;
  const { targets, problems, value, what } = bad;
  const keywords = keywordsOf(targets);
  const change = what.replace("the body", name);
  return {
    id: `${operation.id} refuses ${where} ${change}: ${keywords}`,
    group: "negative",
    operation: operation.id,
    title: `${operation.id} refuses the parameter ${change} (${keywords})`,
    covers: problems.map(({ rule }) => covered.rule(operation, rule)),
    run: (bench) => refuse(bench, operation, parameter, value, targets, problems),
  };
}

async function refuse(
  bench: Bench,
  operation: Operation,
  { in: where, name }: Parameter,
  value: Json,
  targets: readonly Problem[],
  all: readonly Problem[],
): Promise<void> {
  const request = plainRequest(bench, operation, { parameters: { [name]: value } });
  const answer = await sendPlain(bench, request);
  checkRefusal(bench, operation, answer, invalid);
  checkReasons(answer, `${where}/${name}`, targets, all);
}

/** `?pageSize=`: a value that is there, and is neither a number nor a time. */
function emptyCell(operation: Operation, { in: where, name }: Parameter): Cell {
  return {
    id: `${operation.id} refuses ${where} ${name} without a value`,
    group: "negative",
    operation: operation.id,
    title: `${operation.id} refuses the parameter ${name} without a value`,
    covers: [covered.negative(operation, `${where} ${name} without a value`)],
    run: async (bench) => {
      const request = plainRequest(bench, operation, { parameters: { [name]: "" } });
      const answer = await sendPlain(bench, request);
      checkRefusal(bench, operation, answer, invalid);
      const place = `${where}/${name} `.toLowerCase();
      const told = reasonsOf(answer);
      assert.ok(
        told.some((one) => one.startsWith(place)),
        `refused for ${told.join(", ")}`,
      );
    },
  };
}

function leftOutCell(operation: Operation, { in: where, name }: Parameter): Cell {
  return {
    id: `${operation.id} refuses ${where} ${name} left out`,
    group: "negative",
    operation: operation.id,
    title: `${operation.id} refuses a request without the parameter ${name}`,
    covers: [covered.negative(operation, `${where} ${name} left out`)],
    run: async (bench) => {
      const request = plainRequest(bench, operation, { parameters: { [name]: undefined } });
      const answer = await sendPlain(bench, request);
      checkRefusal(bench, operation, answer, invalid);
      const message = `${name} is missing`;
      const missing = { at: "", keyword: "required", rule: "", message, property: name };
      checkReasons(answer, where, [missing], []);
    },
  };
}
