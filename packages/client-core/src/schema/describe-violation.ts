import type { Violation } from "../validator.ts";

/** A violation in words, none of which is the value. */
export function describeViolation({ field, rule, type }: Violation): string {
  return type === "undefined"
    ? `${field} is missing`
    : `${field} must satisfy ${rule}, and is of type ${type}`;
}
