import { expect, test } from "vitest";
import { findChromium, type Surroundings } from "./find-chromium.ts";

function machine(changes: Partial<Surroundings>) {
  const commands: string[] = [];
  const said: string[] = [];
  const surroundings: Surroundings = {
    chosen: undefined,
    exists: () => false,
    isDebian: true,
    isRoot: true,
    playwrights: "/cache/playwright/chrome",
    run: (command, args) => {
      commands.push([command, ...args].join(" "));
      return true;
    },
    say: (text) => said.push(text),
    ...changes,
  };
  return { surroundings, commands, said };
}

test("the browser that PORTAL_CHROMIUM names is taken, and a wrong name is told", () => {
  const { surroundings } = machine({
    chosen: "/opt/chrome",
    exists: (file) => file === "/opt/chrome",
  });
  expect(findChromium(surroundings)).toBe("/opt/chrome");
  expect(() => findChromium({ ...surroundings, exists: () => false })).toThrow(
    "PORTAL_CHROMIUM names /opt/chrome, and there is no such file.",
  );
});

test("an installed browser is found without installing anything", () => {
  const { surroundings, commands } = machine({ exists: (file) => file === "/usr/bin/chromium" });
  expect(findChromium(surroundings)).toBe("/usr/bin/chromium");
  expect(commands).toEqual([]);
});

test("on a bare Debian root gets Debian's, and is told so first", () => {
  const { surroundings, commands, said } = machine({});
  const exists = (file: string) => file === "/usr/bin/chromium" && commands.length === 2;
  expect(findChromium({ ...surroundings, exists })).toBe("/usr/bin/chromium");
  expect(commands.at(-1)).toContain("install -y --no-install-recommends chromium");
  expect(said).toHaveLength(1);
});

test("on another system Playwright's own is installed", () => {
  const { surroundings, commands } = machine({ isDebian: false });
  const exists = (file: string) => file === "/cache/playwright/chrome" && commands.length === 1;
  expect(findChromium({ ...surroundings, exists })).toBe("/cache/playwright/chrome");
  expect(commands[0]).toMatch(/cli\.js install chromium$/);
});

test("who may not install gets one message that says how to get it", () => {
  const { surroundings, commands } = machine({ isRoot: false });
  expect(() => findChromium(surroundings)).toThrow("sudo apt-get install chromium");
  expect(commands).toEqual([]);
});
