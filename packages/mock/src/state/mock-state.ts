import type { ApiModel } from "../spec/api-model.ts";
import { type Coverage, createCoverage } from "./coverage.ts";
import { createFaultRules, type FaultRules } from "./faults.ts";
import { createJournal, type Journal } from "./journal.ts";

/** All that one mock remembers from one request to the next. No two mocks share any of it. */
export interface MockState {
  readonly journal: Journal;
  readonly faults: FaultRules;
  readonly coverage: Coverage;
  /** Aborts when what waits (a delay, a stalled answer, an event that was sent) is to wait no longer. */
  readonly interruption: () => AbortSignal;
  readonly interrupt: () => void;
  /** Forgets journal and faults and interrupts what waits. Coverage stays: it spans all tests. */
  readonly reset: () => void;
}

/** Makes the state of a mock that nobody has asked anything yet. */
export function createState(api: ApiModel): MockState {
  const journal = createJournal();
  const faults = createFaultRules();
  let controller = new AbortController();
  const interrupt = () => {
    controller.abort();
    controller = new AbortController();
  };
  return {
    journal,
    faults,
    coverage: createCoverage(api),
    interruption: () => controller.signal,
    interrupt,
    reset: () => {
      journal.clear();
      faults.clear();
      interrupt();
    },
  };
}
