import { refuse, typeName } from "./refuse.ts";

/**
 * The text of a parameter's value. Dates become RFC 3339 text in UTC; whatever has no single text
 * (objects, `null`, `NaN`) is refused rather than sent as `[object Object]`.
 */
export function scalar(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)))
    return String(value);
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) refuse(`parameter "${name}" is an invalid date`);
    return value.toISOString();
  }
  return refuse(
    `parameter "${name}" must be a string, number, boolean or Date, not ${typeName(value)}`,
  );
}

/** A text encoded for a URL. */
export function encode(name: string, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    // A lone surrogate has no UTF-8.
    return refuse(`parameter "${name}" is not well-formed Unicode`);
  }
}
