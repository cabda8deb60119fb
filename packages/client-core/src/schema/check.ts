import type { Violation } from "../index.ts";
import { hasFormat } from "./formats.ts";
import type { Schema, Schemas } from "./schema.ts";
import { isOfType, typeOf } from "./type-of.ts";

// No document of the specs is nested as deeply; a hostile one must not exhaust the stack.
const deepest = 64;

/**
 * Checks a JSON value against a schema, by reading the schema: no code is made, so it runs where `eval` is
 * forbidden.
 *
 * @param field what the value is called in violations; `""` for a value whose parts are fields
 * @returns what does not fit, in the order of the schema; empty if all does. Values are not in it.
 */
export function checkSchema(
  schemas: Schemas,
  schema: Schema,
  value: unknown,
  field: string,
): readonly Violation[] {
  const found: Violation[] = [];
  check({ schemas, found, depth: 0 }, schema, value, field);
  return found;
}

interface Run {
  readonly schemas: Schemas;
  readonly found: Violation[];
  readonly depth: number;
}

function check(run: Run, schema: Schema, value: unknown, field: string): void {
  const fail = (rule: string) => {
    run.found.push({ field, rule, type: typeOf(value) });
  };
  const types = [schema.type ?? []].flat();
  if (run.depth > deepest) fail(`at most ${deepest} levels`);
  // After a wrong type the other rules would say the same again.
  else if (types.length > 0 && !types.some((one) => isOfType(value, one)))
    fail(`type ${types.join(" or ")}`);
  else checkRules(run, schema, value, field, fail);
}

function checkRules(run: Run, schema: Schema, value: unknown, field: string, fail: Fail): void {
  if (schema.const !== undefined && value !== schema.const)
    fail(`const ${JSON.stringify(schema.const)}`);
  if (schema.enum && !schema.enum.some((one) => one === value))
    fail(`enum ${schema.enum.map((one) => JSON.stringify(one)).join(", ")}`);
  if (schema.format && !hasFormat(value, schema.format)) fail(`format ${schema.format}`);
  if (typeof value === "string") checkString(schema, value, fail);
  else if (typeof value === "number") checkNumber(schema, value, fail);
  else if (Array.isArray(value)) checkArray(run, schema, value, field, fail);
  else if (typeof value === "object" && value !== null)
    checkObject(run, schema, value as Fields, field);
  checkCombined(run, schema, value, field, fail);
}

type Fail = (rule: string) => void;
type Fields = Readonly<Record<string, unknown>>;

function checkString(schema: Schema, value: string, fail: Fail): void {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = schema;
  // Characters are counted, and there are no more of them than UTF-16 units.
  if (value.length > maxLength && [...value].length > maxLength) fail(`maxLength ${maxLength}`);
  if (minLength > 0 && [...value].length < minLength) fail(`minLength ${minLength}`);
  if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) fail(`pattern ${pattern}`);
}

function checkNumber({ minimum, maximum }: Schema, value: number, fail: Fail): void {
  if (minimum !== undefined && !(value >= minimum)) fail(`minimum ${minimum}`);
  if (maximum !== undefined && !(value <= maximum)) fail(`maximum ${maximum}`);
}

function checkArray(
  run: Run,
  { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY, uniqueItems }: Schema,
  value: readonly unknown[],
  field: string,
  fail: Fail,
): void {
  if (value.length < minItems) fail(`minItems ${minItems}`);
  if (value.length > maxItems) fail(`maxItems ${maxItems}`);
  if (uniqueItems && new Set(value.map((item) => JSON.stringify(item))).size < value.length)
    fail("uniqueItems");
  if (items)
    for (const [index, item] of value.entries())
      check(deeper(run), items, item, `${field}[${index}]`);
}

function checkObject(run: Run, schema: Schema, value: Fields, field: string): void {
  // JSON has no undefined: such a property is not sent.
  const has = (name: string) => Object.hasOwn(value, name) && value[name] !== undefined;
  const { required = [], properties = {}, additionalProperties, dependentSchemas = {} } = schema;
  for (const name of required)
    if (!has(name))
      run.found.push({ field: member(field, name), rule: "required", type: "undefined" });
  for (const [name, one] of Object.entries(properties))
    if (has(name)) check(deeper(run), one, value[name], member(field, name));
  if (additionalProperties !== undefined)
    for (const name of Object.keys(value))
      if (!has(name) || Object.hasOwn(properties, name)) continue;
      else if (additionalProperties)
        check(deeper(run), additionalProperties, value[name], member(field, name));
      else
        run.found.push({
          field: member(field, name),
          rule: "no such property",
          type: typeOf(value[name]),
        });
  for (const [name, one] of Object.entries(dependentSchemas))
    if (has(name)) check(run, one, value, field);
}

function checkCombined(run: Run, schema: Schema, value: unknown, field: string, fail: Fail): void {
  const { $ref, allOf = [], anyOf, oneOf } = schema;
  if ($ref !== undefined) check(deeper(run), run.schemas[$ref] as Schema, value, field);
  for (const one of allOf) check(run, one, value, field);
  const violations = (one: Schema) => {
    const found: Violation[] = [];
    check({ ...run, found }, one, value, field);
    return found;
  };
  if (anyOf) run.found.push(...nearest(anyOf.map(violations)));
  if (oneOf) {
    const branches = oneOf.map(violations);
    if (branches.filter((found) => found.length === 0).length > 1) fail("oneOf");
    else run.found.push(...nearest(branches));
  }
  if (schema.if && schema.then && violations(schema.if).length === 0)
    check(run, schema.then, value, field);
}

/** The violations of the branch that fits best: those of another one would not help. */
function nearest(branches: readonly (readonly Violation[])[]): readonly Violation[] {
  // A branch that another const, enum or type rules out is not the one that was meant.
  const distance = (found: readonly Violation[]) =>
    found.length + (found.some(({ rule }) => /^(const|enum|type) /.test(rule)) ? 1000 : 0);
  return branches.reduce((best, found) => (distance(found) < distance(best) ? found : best));
}

function deeper(run: Run): Run {
  return { ...run, depth: run.depth + 1 };
}

/** A property as part of a field's name. The sender chooses it: what is not a plain word is quoted and cut. */
function member(field: string, name: string): string {
  const shown = /^[\w$.-]{1,64}$/.test(name) ? name : JSON.stringify(name.slice(0, 64));
  return field === "" ? shown : `${field}.${shown}`;
}
