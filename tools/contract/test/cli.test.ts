import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { loadApi } from "../src/spec/load.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "contract-"));
afterAll(() => rmSync(folder, { recursive: true }));

function contract(...given: string[]) {
  return spawnSync(process.execPath, [cli, ...given], { encoding: "utf8", timeout: 60_000 });
}

describe("npm run contract", () => {
  it("tests one API, prints its table and writes three reports", { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = contract("bandwidth-webrtc", "--out", folder);
    // A busy machine may be told how far it is.
    expect(stderr).toMatch(/^(\d+ of \d+ done, now bandwidth-webrtc: .+\n)*$/);
    const { length } = loadApi("bandwidth-webrtc").operations;
    expect(stdout).toMatch(new RegExp(`^operations +${length} / ${length}$`, "m"));
    expect(status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([
      "contract.json",
      "contract.junit.xml",
      "contract.md",
    ]);
    const [report] = JSON.parse(readFileSync(join(folder, "contract.json"), "utf8"));
    expect(report).toMatchObject({ api: "bandwidth-webrtc", untested: [] });
    expect(report.cells.length).toBeGreaterThan(length);
  });

  it("ends with 2 and one message on a wrong command line", () => {
    const { status, stdout, stderr } = contract("bandwidth-fax");
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(
      /^There is no API called bandwidth-fax\. There is .*bandwidth-voice.*\n$/,
    );
  });

  it("shows help", () => {
    const { status, stdout } = contract("--help");
    expect(status).toBe(0);
    expect(stdout).toContain("npm run contract -- --out reports");
  });
});
