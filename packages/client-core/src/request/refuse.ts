/**
 * Why a value cannot be sent. Thrown while a request is put together; the caller turns it into a
 * `RequestError`, which knows the operation.
 */
export class Refusal {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/** Ends the making of a request. The reason names the value's place and type, never the value. */
export function refuse(reason: string): never {
  throw new Refusal(reason);
}

/** A value's type as a person would name it. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
