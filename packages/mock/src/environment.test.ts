import { expect, test } from "vitest";
import { apis } from "./apis.ts";
import { urlVariable } from "./environment.ts";

test("each API has a variable of its own, in capitals", () => {
  expect(apis.map(urlVariable)).toEqual([
    "TELESPEC_BANDWIDTH_VOICE_URL",
    "TELESPEC_BANDWIDTH_WEBRTC_URL",
    "TELESPEC_CAMARA_CALL_HANDLING_URL",
  ]);
});
