import type { CarriedOut } from "../errors/telespec-error.ts";

const order: readonly CarriedOut[] = ["no", "unknown", "yes"];

/** What an answer's status says of the work. A read does no work that a failure could leave behind. */
export function carriedOutBy(status: number, method: string): CarriedOut {
  if (status >= 200 && status < 300) return "yes";
  if (status >= 400 && status < 500) return "no";
  return method === "GET" ? "no" : "unknown";
}

/** What is known after several tries: one that may have done the work is not undone by a later "no". */
export function atLeast(one: CarriedOut, other: CarriedOut): CarriedOut {
  return order.indexOf(one) >= order.indexOf(other) ? one : other;
}
