import { createValidator, isXmlDocument, type Validator, type Violation } from "../index.ts";
import { checkSchema } from "./check.ts";
import type { Schema, Schemas } from "./schema.ts";

/** What the parameters, bodies and successes of an API must look like; generated from the spec. */
export interface ValidationTable {
  readonly operations: Readonly<Record<string, OperationSchemas>>;
  readonly schemas: Schemas;
}

/** What a part of a request must look like, and whether it must be there. */
export interface PartSchema {
  readonly schema: Schema;
  readonly required?: boolean;
}

/** The schemas of one operation. */
export interface OperationSchemas {
  readonly parameters: Readonly<Record<string, PartSchema>>;
  readonly body?: PartSchema;
  /** By status; a success without a body has none. */
  readonly responses: Readonly<Record<number, Schema>>;
}

/** What a validator checks. */
export interface ValidatorOptions {
  /** Parameters and bodies, before they are sent. @default false */
  readonly requests?: boolean;
  /** The bodies of documented successes. @default false */
  readonly responses?: boolean;
}

/**
 * Makes a validator of an API's schemas; see `validator` of an API package.
 *
 * @throws TypeError if it would check nothing.
 */
export function schemaValidator(table: ValidationTable, options: ValidatorOptions): Validator {
  const { requests = false, responses = false } = options;
  if (!requests && !responses)
    throw new TypeError(
      "validator: set requests, responses or both to true, or leave validate out",
    );
  return createValidator({
    ...(requests && { request: (id, parameters) => checkRequest(table, id, parameters) }),
    ...(responses && { response: (id, status, body) => checkResponse(table, id, status, body) }),
  });
}

function checkRequest(
  { operations, schemas }: ValidationTable,
  id: string,
  given: Readonly<Record<string, unknown>>,
): readonly Violation[] {
  const { parameters, body } = operations[id] as OperationSchemas;
  const parts = Object.entries(body ? { ...parameters, body } : parameters);
  return parts.flatMap(([name, { schema, required }]) => {
    const value = given[name];
    if (value !== undefined) return checkSchema(schemas, schema, asSent(value), name);
    return required ? [{ field: name, rule: "required", type: "undefined" }] : [];
  });
}

function checkResponse(
  { operations, schemas }: ValidationTable,
  id: string,
  status: number,
  body: unknown,
): readonly Violation[] {
  const schema = operations[id]?.responses[status];
  return schema ? checkSchema(schemas, schema, body, "body") : [];
}

/** A value in the form in which it travels, where that is another. */
function asSent(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  return isXmlDocument(value) ? String(value) : value;
}
