import type { Validator } from "@telespec/client-core";
import { schemaValidator, type ValidatorOptions } from "@telespec/client-core/validate";
import { validation } from "./generated/validation.ts";

export {
  isValidationError,
  ValidationError,
  type Validator,
  type Violation,
} from "@telespec/client-core";
export type { ValidatorOptions } from "@telespec/client-core/validate";

/**
 * Makes a validator for the option `validate` of the client: it checks requests before they are sent, answers
 * before they are returned, or both, against the schemas of the spec. The schemas were put into data when the package
 * was built and are read without `eval`, so it runs in Workers and under a strict Content-Security-Policy.
 *
 * What does not fit ends the call with a `ValidationError`, which names fields, rules and types, never a value. Error
 * bodies are not checked.
 *
 * @throws TypeError if it would check nothing.
 * @example
 * createWebRtcClient({ ...options, validate: validator({ requests: true, responses: true }) });
 */
export function validator(options: ValidatorOptions): Validator {
  return schemaValidator(validation, options);
}
