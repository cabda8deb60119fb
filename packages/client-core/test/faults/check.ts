import { expect } from "vitest";
import { faults } from "./faults.ts";
import { runFaults } from "./run.ts";

/** Runs the fault suite, prints its figures, and demands that all is well. */
export async function checkFaults(calls: number, seed: number): Promise<void> {
  const start = performance.now();
  const { figures, struck, findings } = await runFaults(calls, 0.3, seed);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const width = Math.max(...Object.keys(figures).map((name) => name.length));
  const lines = Object.entries(figures).map(
    ([name, figure]) => `  ${name.padEnd(width)} ${figure}`,
  );
  console.log(`Faults, seed ${seed}, in ${seconds} s:\n${lines.join("\n")}`);

  expect(findings.slice(0, 20)).toEqual([]);
  const { calls: _, succeeded, tries, faults: all, ...bad } = figures;
  expect(Object.values(bad).every((figure) => figure === 0)).toBe(true);
  // The run was one: everything struck, and not everything failed.
  for (const name of Object.keys(faults)) expect(struck.get(name) ?? 0, name).toBeGreaterThan(0);
  expect(all).toBeGreaterThan(calls * 0.2);
  expect(tries).toBeGreaterThan(calls);
  expect(succeeded).toBeGreaterThan(calls * 0.25);
}
