import type { ApiModel } from "../spec/api-model.ts";
import { type Operation, responseFor } from "../spec/operations.ts";

/** How many of something the tests have touched, and how many there are. */
export interface Ratio {
  readonly covered: number;
  readonly declared: number;
}

/** What of an API the requests to a mock have touched since it was started. */
export interface CoverageReport {
  readonly api: string;
  /** Operations that were called. */
  readonly operations: Ratio;
  /** Statuses, of those that the operations declare, that were answered. */
  readonly statuses: Ratio;
  /** Named examples of those statuses that were answered. */
  readonly examples: Ratio;
  readonly details: readonly OperationCoverage[];
}

/** What of an operation the requests have touched. */
export interface OperationCoverage {
  readonly operation: string;
  readonly requests: number;
  readonly statuses: readonly {
    /** As declared: a number, a range such as `4XX`, or `default`. */
    readonly status: string;
    readonly requests: number;
    readonly examples: readonly { readonly name: string; readonly requests: number }[];
  }[];
}

/** Counts what the answers of one mock touch. */
export interface Coverage {
  readonly add: (operation: Operation, status: number, example: string | undefined) => void;
  readonly report: () => CoverageReport;
}

/** Makes a count at zero. */
export function createCoverage(api: ApiModel): Coverage {
  const counts = new Map<string, number>();
  const count = (...key: string[]) => {
    const text = key.join("\n");
    counts.set(text, (counts.get(text) ?? 0) + 1);
  };
  const counted = (...key: string[]) => counts.get(key.join("\n")) ?? 0;

  const describe = ({ id, responses }: Operation): OperationCoverage => ({
    operation: id,
    requests: counted(id),
    statuses: responses.map(({ status, contents }) => ({
      status,
      requests: counted(id, status),
      examples: [...new Set(contents.flatMap(({ examples }) => [...examples.keys()]))].map(
        (name) => ({ name, requests: counted(id, status, name) }),
      ),
    })),
  });

  return {
    add: (operation, status, example) => {
      count(operation.id);
      const declared = responseFor(operation, status)?.status;
      if (declared === undefined) return;
      count(operation.id, declared);
      if (example !== undefined) count(operation.id, declared, example);
    },
    report: () => {
      const details = api.operations.map(describe);
      const statuses = details.flatMap((operation) => operation.statuses);
      const examples = statuses.flatMap((status) => status.examples);
      return {
        api: api.name,
        operations: ratio(details),
        statuses: ratio(statuses),
        examples: ratio(examples),
        details,
      };
    },
  };
}

function ratio(counted: readonly { readonly requests: number }[]): Ratio {
  return {
    covered: counted.filter(({ requests }) => requests > 0).length,
    declared: counted.length,
  };
}
