import { apis } from "./apis.ts";
import { urlVariable } from "./environment.ts";
import { startMock } from "./start-mock.ts";

/**
 * A global set-up for vitest: name `@telespec/mock/vitest` under `globalSetup`. It starts a mock of
 * every API on a free port for the time of the test run, and tells the tests its URL in
 * `process.env`: `TELESPEC_BANDWIDTH_VOICE_URL`, `TELESPEC_BANDWIDTH_WEBRTC_URL`,
 * `TELESPEC_CAMARA_CALL_HANDLING_URL`. Where one of them stands there already, as it does under
 * `telespec-mock exec`, that mock is used.
 *
 * @returns What stops the mocks.
 */
export async function setup(): Promise<() => Promise<void>> {
  const missing = apis.filter((api) => !process.env[urlVariable(api)]);
  const mocks = await Promise.all(missing.map((api) => startMock(api)));
  for (const { api, url } of mocks) process.env[urlVariable(api)] = url;
  return async () => {
    for (const { api, close } of mocks) {
      delete process.env[urlVariable(api)];
      await close();
    }
  };
}
