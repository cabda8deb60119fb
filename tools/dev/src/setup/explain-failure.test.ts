import { describe, expect, test } from "vitest";
import { explainFailure } from "./explain-failure.mjs";

describe("a failed install", () => {
  test.each([
    "npm error code EAI_AGAIN\nnpm error request to https://registry.example/pnpm failed, reason: getaddrinfo EAI_AGAIN",
    "npm error code ECONNREFUSED\nFetchError: request to https://registry.example/pnpm failed",
    "Failed to fetch metadata from https://registry.example/turbo: error sending request: client error (Connect): dns error",
  ])("without a network says whom it could not reach and what to do: %j", (output) => {
    const message = explainFailure(output, "12.0.0");
    expect(message).toContain("registry.example cannot be reached");
    expect(message).toContain("Connect to the network and run the command again.");
    expect(message).toContain("npm config set registry");
  });

  test("for a lockfile that is behind names the command that mends it", () => {
    const message = explainFailure("Error: ERR_PNPM_OUTDATED_LOCKFILE", "12.0.0");
    expect(message).toContain("npx -y pnpm@12.0.0 install");
  });

  test("for want of npx says so", () => {
    expect(explainFailure("spawn npx ENOENT\n", "12.0.0")).toContain("Install npm");
  });

  test("for any other reason shows what pnpm said last, without its warnings about Node", () => {
    const warnings = "[WARN] Unsupported engine for x: wanted node 24\n".repeat(40);
    const message = explainFailure(`${warnings}ERR_PNPM_IGNORED_BUILDS esbuild\n`, "12.0.0");
    expect(message).toContain("ERR_PNPM_IGNORED_BUILDS esbuild");
    expect(message).not.toContain("Unsupported engine");
  });
});
