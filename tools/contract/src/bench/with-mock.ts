import type { Api } from "../spec/api.ts";
import { loadPackage } from "./api-package.ts";
import { type Bench, createBench } from "./bench.ts";
import { importBuilt } from "./import-built.ts";

/** A bench with a mock server of its own, on a free port. */
export interface MockBench {
  readonly bench: Bench;
  close(): Promise<void>;
}

/** Starts a mock of an API and makes a bench for it, with the built package of the API. */
export async function startBench(api: Api): Promise<MockBench> {
  const apiPackage = await loadPackage(api.name);
  const { startMock } = await importBuilt<typeof import("@telespec/mock")>("@telespec/mock");
  const mock = await startMock(api.name as Parameters<typeof startMock>[0], { port: 0 });
  const bench = createBench(api, apiPackage, {
    url: mock.url,
    fetch: globalThis.fetch,
    received: () => mock.requests().at(-1),
  });
  return { bench, close: () => mock.close() };
}
