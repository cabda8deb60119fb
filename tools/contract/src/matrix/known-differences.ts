import type { Difference } from "./differences.ts";

/** Where the mock differs from the spec today; each is to be mended there. */
export const knownDifferences: readonly Difference[] = [
  {
    apis: ["bandwidth-voice"],
    cells: /^listCalls refuses query \w+ without a value$/,
    failure: /the answer is 200/,
    reason: "Prism takes a query parameter without a value for one that is not there.",
  },
];
