import { describe, it } from "vitest";
import { checkFaults } from "./check.ts";

describe("against a server that misbehaves on three requests in ten", () => {
  it("no call is lost, placed twice, or tells a secret, in 1,000 calls", async () => {
    await checkFaults(1_000, 1);
  }, 120_000);
});
