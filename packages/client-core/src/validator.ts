import type { ErrorContext } from "./errors/telespec-error.ts";
import { ValidationError } from "./errors/validation-error.ts";
import type { Parameters } from "./request/build.ts";
import { describeViolation } from "./schema/describe-violation.ts";

/** One way in which a value does not fit its schema. Never holds the value, which may be a secret. */
export interface Violation {
  /** Where the value stands, such as `body.to` or `pageSize`. */
  readonly field: string;
  /** What the spec demands, such as `pattern` or `maxLength 256`. */
  readonly rule: string;
  /** The type of the value that came, such as `string`. */
  readonly type: string;
}

/** Checks against a spec's schemas, generated with an API package. Both give what does not fit. */
export interface Checks {
  /** Checks a call's parameters, `body` among them; absent: requests are not checked. */
  request?(
    operationId: string,
    parameters: Readonly<Record<string, unknown>>,
  ): readonly Violation[];
  /**
   * Checks the body of a documented success; absent: answers are not checked. Error bodies never are:
   * whatever stands in them, the `ApiError` is what the caller needs.
   */
  response?(operationId: string, status: number, body: unknown): readonly Violation[];
}

/** What a client's option `validate` takes; each API package makes one in its entry `./validate`. */
export interface Validator {
  /** @throws ValidationError if the parameters do not fit, before anything is sent. */
  readonly request?: (context: ErrorContext, parameters: Parameters, bound: Parameters) => void;
  /** @throws ValidationError if the body does not fit. */
  readonly response?: (context: ErrorContext, status: number, body: unknown) => void;
}

/** Makes a validator of checks. A function of its own, so that clients which check nothing carry none of it. */
export function createValidator(checks: Checks): Validator {
  return {
    ...(checks.request && {
      request: (context, parameters, bound) => {
        // As in the path: what is undefined is not given.
        const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
        const all = { ...bound, ...Object.fromEntries(given) };
        demand(context, "request", checks.request?.(context.operation, all));
      },
    }),
    ...(checks.response && {
      response: (context, status, body) =>
        demand(context, "response", checks.response?.(context.operation, status, body)),
    }),
  };
}

function demand(
  context: ErrorContext,
  subject: "request" | "response",
  violations: readonly Violation[] = [],
): void {
  const [first, ...more] = violations;
  if (first === undefined) return;
  const { method, path } = context.request;
  const rest = more.length === 0 ? "" : `, and ${more.length} more`;
  throw new ValidationError(
    `${method} ${path}: the ${subject} does not fit the spec: ${describeViolation(first)}${rest}`,
    { ...context, subject, violations },
  );
}
