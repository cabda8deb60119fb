import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";

/** What the search for a browser may look at and do. */
export interface Surroundings {
  readonly chosen: string | undefined;
  readonly exists: (file: string) => boolean;
  readonly isDebian: boolean;
  readonly isRoot: boolean;
  /** The browser that Playwright would download. */
  readonly playwrights: string;
  /** Runs a command whose output the reader sees; whether it succeeded. */
  readonly run: (command: string, args: readonly string[]) => boolean;
  readonly say: (text: string) => void;
}

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * Finds a Chromium, or installs one: Debian's as root, Playwright's own elsewhere.
 *
 * @throws Error with one message that says how to get one
 */
export function findChromium(at: Surroundings): string {
  if (at.chosen !== undefined && at.chosen !== "") {
    if (at.exists(at.chosen)) return at.chosen;
    throw new Error(`PORTAL_CHROMIUM names ${at.chosen}, and there is no such file.`);
  }
  const find = () => [...usual, at.playwrights].find(at.exists);
  const found = find();
  if (found !== undefined) return found;
  if (at.isDebian && at.isRoot) {
    at.say("The portal's tests need Chromium. Installing Debian's (about 90 MB, once) ...");
    const apt = ["-o", "DPkg::Lock::Timeout=300", "-q"];
    at.run("apt-get", [...apt, "update"]);
    at.run("apt-get", [...apt, "install", "-y", "--no-install-recommends", "chromium"]);
  } else if (!at.isDebian) {
    at.say("The portal's tests need Chromium. Installing Playwright's (once) ...");
    const manifest = createRequire(import.meta.url).resolve("playwright-core/package.json");
    at.run(process.execPath, [join(dirname(manifest), "cli.js"), "install", "chromium"]);
  }
  const installed = find();
  if (installed !== undefined) return installed;
  throw new Error(
    "The portal's tests need Chromium, and there is none.\n" +
      "On Debian and Ubuntu: sudo apt-get install chromium\n" +
      "Elsewhere: npx playwright-core install chromium, or set PORTAL_CHROMIUM to a Chromium or Chrome.",
  );
}

/** This machine. */
export function thisMachine(): Surroundings {
  return {
    chosen: process.env.PORTAL_CHROMIUM,
    exists: existsSync,
    isDebian: existsSync("/etc/debian_version"),
    isRoot: process.getuid?.() === 0,
    playwrights: chromium.executablePath(),
    run: (command, args) =>
      spawnSync(command, [...args], {
        stdio: ["ignore", "inherit", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      }).status === 0,
    say: (text) => console.log(text),
  };
}
