export type { Validator, Violation } from "../index.ts";
export type { Schema, Schemas } from "./schema.ts";
export {
  type OperationSchemas,
  type PartSchema,
  schemaValidator,
  type ValidationTable,
  type ValidatorOptions,
} from "./validate.ts";
