import { expect, test } from "vitest";
import { seriousFindings, widest } from "./accessibility.ts";
import { useReader } from "./reader.ts";
import { survey } from "./survey.ts";

const reader = useReader();

const paths = [
  "/",
  "/errors/",
  "/coverage/",
  "/guides/life-of-a-call/",
  "/guides/testing-in-ci/",
  "/bandwidth-voice/",
  "/bandwidth-voice/operations/createcall/",
  "/bandwidth-voice/webhooks/answer/",
  "/bandwidth-voice/schemas/createcallrequest/",
  "/bandwidth-webrtc/operations/addparticipanttosession/",
  "/camara-call-handling/operations/createsession/",
  "/camara-call-handling/deviations/",
];

test.for(["light", "dark"] as const)(
  "in %s, pages of every kind are accessible, quiet, narrow enough and ask no other origin",
  async (colorScheme) => {
    expect(await survey(reader, colorScheme, paths)).toEqual([]);
  },
);

test("the survey sees what is wrong", async () => {
  const { page, close } = await reader.open("/");
  await page.evaluate(() => {
    const wide = document.createElement("img");
    wide.setAttribute("width", "2000");
    document.querySelector("main")?.append(wide);
  });
  expect(await seriousFindings(page)).toEqual([expect.stringContaining("image-alt")]);
  expect(await widest(page)).toContain("px");
  await close();
});

test("without scripts, a page shows its text and every example", async () => {
  const path = "/bandwidth-voice/operations/createcall/";
  const { page, close } = await reader.open(path, { javaScriptEnabled: false });
  expect(await page.locator("h1").textContent()).toBe("Place an outbound call");
  const examples = page.locator(".example pre");
  expect(await examples.count()).toBeGreaterThan(15);
  for (const example of await examples.all()) expect(await example.isVisible()).toBe(true);
  expect(await page.locator("button.copy:visible, button.theme:visible").count()).toBe(0);
  await close();
});

test("everything is reached by keyboard: skip link, menu, copy buttons, Try it", async () => {
  const { page, close } = await reader.open("/bandwidth-voice/operations/getcallstate/");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
  await page.keyboard.press("Enter");
  const reached = new Set<string>();
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    reached.add(
      await page.evaluate(() => {
        const { tagName = "", className = "" } = document.activeElement ?? {};
        return `${tagName}.${className}`;
      }),
    );
  }
  expect([...reached]).toEqual(
    expect.arrayContaining(["BUTTON.copy", "SUMMARY.", "A.prop-name", "PRE."]),
  );
  await close();
});

test("on a narrow screen the menu opens by keyboard, and without scripts", async () => {
  const { page, close } = await reader.open("/", {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  });
  expect(await page.locator("#side").isVisible()).toBe(false);
  await page.locator("button.menu").focus();
  await page.keyboard.press("Enter");
  expect(await page.locator("#side").isVisible()).toBe(true);
  await close();
});

test("the theme changes by its button and stays on the next page", async () => {
  const { page, close } = await reader.open("/", { colorScheme: "light" });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole("button", { name: "Change to the dark theme" }).click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto(`${reader.url()}errors/`);
  expect(await paper()).toBe(dark);
  await close();
});

test("the copy button copies the sample, whole", async () => {
  const { page, close } = await reader.open("/bandwidth-voice/operations/createcall/", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const shown = await page.locator("#samples + .code code").textContent();
  await page.locator("#samples + .code button.copy").click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  expect(shown).toContain('from "@telespec/bandwidth-voice"');
  await close();
});
