import { afterEach, expect, test, vi } from "vitest";
import { apis } from "./apis.ts";
import { urlVariable } from "./environment.ts";
import { setup } from "./vitest.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const urls = () => apis.map((api) => process.env[urlVariable(api)]);
const answers = (url: string | undefined) =>
  fetch(`${url}/__mock/health`).then(
    ({ ok }) => ok,
    () => false,
  );

test("a mock of every API runs from set-up to tear-down, where the environment says", async () => {
  const stop = await setup();
  const running = urls();
  expect(new Set(running).size).toBe(apis.length);
  expect(await Promise.all(running.map(answers))).toEqual(apis.map(() => true));
  await stop();
  expect(await Promise.all(running.map(answers))).toEqual(apis.map(() => false));
  expect(urls()).toEqual(apis.map(() => undefined));
});

test("a mock that runs already is used and left running", async () => {
  vi.stubEnv("TELESPEC_BANDWIDTH_WEBRTC_URL", "http://127.0.0.1:9");
  const stop = await setup();
  expect(urls()[1]).toBe("http://127.0.0.1:9");
  await stop();
  expect(urls().filter((url) => url !== undefined)).toEqual(["http://127.0.0.1:9"]);
});
