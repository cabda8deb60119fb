import { expect, test } from "vitest";
import { apis } from "./apis.ts";
import { urlVariable } from "./environment.ts";

test("each API has a variable of its own, in capitals", () => {
  expect(urlVariable("bandwidth-voice")).toBe("TELESPEC_BANDWIDTH_VOICE_URL");
  expect(urlVariable("camara-call-handling")).toBe("TELESPEC_CAMARA_CALL_HANDLING_URL");
  expect(new Set(apis.map(urlVariable)).size).toBe(apis.length);
});
