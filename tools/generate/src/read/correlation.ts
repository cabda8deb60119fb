import type { Correlation, Operation } from "../model.ts";
import { at, text } from "../place.ts";

const header = "x-correlator";

/** The correlation header that operations declare: the client sends one value for all tries of a call. */
export function readCorrelation(operations: readonly Operation[]): Correlation | undefined {
  let correlation: Correlation | undefined;
  for (const { parameters } of operations) {
    const parameter = parameters.find(
      (one) => one.in === "header" && one.name.toLowerCase() === header,
    );
    if (parameter === undefined) continue;
    if (parameter.name !== header)
      parameter.place.report(
        at(parameter.place, "name"),
        `the header ${parameter.name} is not written in lower case`,
        `Write it ${header}: the clients know it by that name.`,
      );
    const place = at(parameter.place, "schema", "pattern");
    const pattern = text(place);
    if (pattern === undefined || !compiles(pattern))
      place.report(
        place,
        `${header} has no pattern that JavaScript understands`,
        "Give its schema a pattern that compiles with the u flag: clients check what they send.",
      );
    else if (correlation !== undefined && correlation.pattern !== pattern)
      place.report(
        place,
        `${header} has another pattern than in other operations`,
        "Describe it once, as a component, and refer to that.",
      );
    else correlation = { header, pattern };
  }
  return correlation;
}

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}
