import type { RetryClass } from "../model.ts";
import type { Json, Place } from "../place.ts";
import { at } from "../place.ts";

const retryClasses: readonly RetryClass[] = ["idempotent", "rejected-only", "never"];
const documented = 'CONTRIBUTING.md, "Spec extensions", says what each means.';

/** `x-retry`: which failures the client may answer by sending the request again. */
export function readRetry(operation: Place): RetryClass {
  const place = at(operation, "x-retry");
  const found = retryClasses.find((one) => one === place.value);
  if (found !== undefined) return found;
  const choice = `Write one of: x-retry: ${retryClasses.join(" | ")}. ${documented}`;
  if (place.value === undefined)
    operation.report(place, "x-retry is missing, so nobody knows what may be sent twice", choice);
  else operation.report(place, `x-retry: ${shown(place.value)} is not a retry class`, choice);
  return "never";
}

/** `x-paging`: how a list operation announces further pages. */
export function readPaging(operation: Place): "link" | undefined {
  const place = at(operation, "x-paging");
  if (place.value === "link") return "link";
  if (place.value !== undefined && place.value !== "none")
    operation.report(
      place,
      `x-paging: ${shown(place.value)} is not a way of paging`,
      `Write x-paging: link or x-paging: none, or leave it out. ${documented}`,
    );
  return undefined;
}

/** `x-bound`: whether the client's options give the parameter. */
export function readBound(parameter: Place): boolean {
  const place = at(parameter, "x-bound");
  if (place.value === undefined) return false;
  if (place.value !== true)
    parameter.report(
      place,
      `x-bound: ${shown(place.value)} means nothing`,
      `Write x-bound: true, or leave it out. ${documented}`,
    );
  else if (at(parameter, "in").value !== "path")
    parameter.report(
      place,
      `x-bound stands on a ${String(at(parameter, "in").value)} parameter`,
      "Only path parameters can be bound: leave x-bound out.",
    );
  return true;
}

function shown(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
