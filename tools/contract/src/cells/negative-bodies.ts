import assert from "node:assert/strict";
import type { Bench } from "../bench/bench.ts";
import { plainRequest, sendPlain } from "../bench/plain.ts";
import { checkReasons } from "../check/reasons.ts";
import { checkRefusal } from "../check/refusal.ts";
import { type BadValue, badValues, type Material } from "../mutate/choose.ts";
import { createSchemas, type Problem, type Schemas } from "../schema/schemas.ts";
import { type Api, type Content, isJson, type Operation } from "../spec/api.ts";
import type { Document } from "../spec/document.ts";
import type { Cell } from "./cell.ts";
import { covered } from "./obligations.ts";

/** The statuses with which a request that breaks a rule of the spec may be refused. */
export const invalid = [422, 400] as const;

/** A cell for each rule of each request body at each place where it can be broken, one at a time. */
export function negativeBodyCells(api: Api): Cell[] {
  const schemas = createSchemas(api.document);
  const judge = createSchemas(api.document, { discriminate: true });
  return api.operations.flatMap((operation) =>
    (operation.body?.contents ?? []).flatMap((content) => {
      const { schema } = content;
      if (schema === undefined) return [];
      const material = bodyMaterial(api.document, judge, schema, content);
      return badValues(material).map((bad) => negativeCell(schemas, operation, schema, bad));
    }),
  );
}

/** What bodies of a media type are made from. */
export function bodyMaterial(
  document: Document,
  schemas: Schemas,
  schema: string,
  { mediaType, examples }: Content,
): Material {
  return {
    document,
    schemas,
    schema,
    goods: examples,
    // Text that is no JSON has one type, and empty text is no body at all.
    canSend: (value) => isJson(mediaType) || (typeof value === "string" && value !== ""),
  };
}

function negativeCell(schemas: Schemas, operation: Operation, schema: string, bad: BadValue): Cell {
  const { targets, what, value, from } = bad;
  const keywords = keywordsOf(targets);
  const all = schemas.problems(schema, value);
  return {
    id: `${operation.id} refuses ${what} in ${from}: ${keywords}`,
    group: "negative",
    operation: operation.id,
    title: `${operation.id} refuses ${what} in ${from} (${keywords})`,
    covers: [
      ...rulesBroken(bad, all).map((rule) => covered.rule(operation, rule)),
      ...covered.mutation(operation, bad),
    ],
    run: (bench) => refuse(bench, operation, bad, all),
  };
}

/** The keywords of some problems as a list, each once. */
export function keywordsOf(problems: readonly Problem[]): string {
  return [...new Set(problems.map(({ keyword }) => keyword))].join(", ");
}

/**
 * The rules for which a bad value counts. Where a discriminator chose among alternatives, the rules by
 * which they tell themselves apart are broken too, at the place that was changed.
 */
function rulesBroken({ targets, path }: BadValue, all: readonly Problem[]): string[] {
  const place = path.map((key) => `/${key}`).join("");
  const here = all.filter(({ at }) => at === place).map(({ rule }) => rule);
  return [...new Set([...targets.map(({ rule }) => rule), ...here])];
}

async function refuse(
  bench: Bench,
  operation: Operation,
  { targets, value }: BadValue,
  all: readonly Problem[],
): Promise<void> {
  assert.ok(all.length > 0, "the value is valid when the discriminator is not looked at");
  const answer = await sendPlain(bench, plainRequest(bench, operation, { body: { value } }));
  checkRefusal(bench, operation, answer, invalid);
  checkReasons(answer, "body", targets, all);
}
