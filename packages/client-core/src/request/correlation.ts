import type { Operation } from "../operation.ts";
import type { Transport } from "../transport.ts";
import type { HeaderRecord } from "./headers.ts";
import { refuse } from "./refuse.ts";

/** Gives a call its correlation id, unless the caller has; that one must fit the API's pattern. */
export function correlate(
  { correlation }: Transport,
  operation: Operation,
  headers: HeaderRecord,
): string | undefined {
  if (correlation === undefined || operation.parameters[correlation.header] === undefined)
    return undefined;
  const { header, pattern } = correlation;
  const given = headers[header];
  if (given && !new RegExp(pattern, "u").test(given))
    refuse(`header "${header}" does not match ${pattern}`);
  headers[header] = given || crypto.randomUUID();
  return headers[header];
}
