/**
 * Why a value cannot be used. Thrown while options are checked or a request is put together; the caller
 * turns it into a `TypeError` or a `RequestError`, which knows the operation.
 */
export class Refusal {
  declare readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/** Refuses a value. The reason names the value's place and type, never the value. */
export function refuse(reason: string): never {
  throw new Refusal(reason);
}

/** Runs a check and turns a refusal into the error that its caller's caller shall see. */
export function refusing<Value>(check: () => Value, toError: (reason: string) => Error): Value {
  try {
    return check();
  } catch (error) {
    if (error instanceof Refusal) throw toError(error.reason);
    throw error;
  }
}

/** A value's type as a person would name it. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (value === undefined) return "undefined";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
