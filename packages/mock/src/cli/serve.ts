import { loadApi } from "../load-api.ts";
import { type Mock, startMock } from "../start-mock.ts";
import type { ServeOptions } from "./options.ts";

/** Starts the mocks, and says so once all of them are ready. */
export async function serve(options: ServeOptions): Promise<readonly Mock[]> {
  const { apis, port, host, json, quiet } = options;
  const mocks = await Promise.all(
    apis.map((api, index) => startMock(api, { port: port === 0 ? 0 : port + index, host })),
  );
  const ready = await Promise.all(
    mocks.map(async ({ api, url }) => {
      const { model } = await loadApi(api);
      return { api, url, version: model.version, operations: model.operations.length };
    }),
  );
  if (json) process.stdout.write(`${JSON.stringify({ mocks: ready })}\n`);
  else if (!quiet) {
    for (const { api, url, version, operations } of ready) {
      process.stdout.write(`${api} ${version} (${operations} operations): ${url}\n`);
    }
  }
  return mocks;
}
