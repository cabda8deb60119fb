import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const cli = fileURLToPath(new URL("../cli.ts", import.meta.url));

test("npm run contract hands its arguments on as they are, and builds nothing to show help", () => {
  const { status, stdout } = spawnSync(process.execPath, [cli, "contract", "verify", "--help"], {
    encoding: "utf8",
  });
  expect(stdout).toMatch(/^Usage: npm run contract -- verify <api> --base-url URL/);
  expect(status).toBe(0);
});
