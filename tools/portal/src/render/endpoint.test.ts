import { expect, test } from "vitest";
import { breakable, breakableName } from "./endpoint.ts";

test("a long name may break between its words, and a path after its slashes", () => {
  expect(breakableName("realTimeTranscriptionStarted").markup).toBe(
    "real<wbr>Time<wbr>Transcription<wbr>Started",
  );
  expect(breakable("/accounts/{accountId}").markup).toBe("/<wbr>accounts/<wbr>{accountId}");
});
