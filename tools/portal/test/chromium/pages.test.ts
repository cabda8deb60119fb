import { afterAll, beforeAll, expect, test } from "vitest";
import { contrastFindings, seriousFindings, widest } from "./accessibility.ts";
import { type OpenPage, useReader } from "./reader.ts";
import { survey } from "./survey.ts";

const reader = useReader();

// One tab for all tests: to open another takes as long as several pages.
let opened: OpenPage;
beforeAll(async () => {
  opened = await reader.open("/", {
    colorScheme: "light",
    permissions: ["clipboard-read", "clipboard-write"],
  });
});
afterAll(() => opened?.close());

/** Goes to a page in the one tab. */
async function visit(path: string) {
  await opened.page.goto(`${reader.url()}${path}`);
  return opened.page;
}

// Pages of every kind; npm run test:full looks at all.
const paths = [
  "/",
  "/errors/",
  "/coverage/",
  "/guides/",
  "/guides/life-of-a-call/",
  "/guides/testing-in-ci/",
  "/bandwidth-voice/",
  "/bandwidth-voice/operations/updatecall/",
  "/bandwidth-voice/webhooks/answer/",
  "/bandwidth-voice/schemas/createcallrequest/",
  "/bandwidth-webrtc/operations/addparticipanttosession/",
  "/camara-call-handling/operations/deletesessionbyid/",
  "/camara-call-handling/deviations/",
];

test("in light and dark, pages of every kind are accessible, quiet, narrow enough and ask no other origin", async () => {
  expect(await survey(opened, reader.url(), paths)).toEqual([]);
}, 180_000);

test("the survey sees what is wrong", async () => {
  const page = await visit("");
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(() => {
    document.querySelector<HTMLElement>(".lead")?.style.setProperty("color", "#333");
    const wide = document.createElement("img");
    wide.setAttribute("width", "2000");
    document.querySelector("main")?.append(wide);
  });
  expect(await seriousFindings(page)).toEqual([expect.stringContaining("image-alt")]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await contrastFindings(page)).toEqual([expect.stringContaining("color-contrast: 1 ")]);
  expect(await widest(page)).toContain("px");
});

test("everything is reached by keyboard: skip link, statuses, copy buttons, Try it", async () => {
  const page = await visit("bandwidth-voice/operations/getcallstate/");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
  await page.keyboard.press("Enter");
  // Noted in the page itself, since every question to the browser takes as long as a key.
  await page.evaluate(() => {
    document.addEventListener("focusin", ({ target }) => {
      if (!(target instanceof Element)) return;
      const { reached = "" } = document.body.dataset;
      document.body.dataset.reached = `${reached} ${target.tagName}.${target.className}`;
    });
  });
  for (let presses = 0; presses < 50; presses += 1) await page.keyboard.press("Tab");
  const reached = await page.evaluate(() => document.body.dataset.reached?.split(" "));
  expect(reached).toEqual(
    expect.arrayContaining(["BUTTON.copy", "SUMMARY.", "A.prop-name", "PRE.", "A.code-good"]),
  );
});

test("samples stand beside the text on a wide screen, before the details on a narrow one", async () => {
  const page = await visit("bandwidth-voice/operations/getcallstate/");
  const place = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    if (box === null) throw new Error(`${selector} is not shown`);
    return box;
  };
  await page.setViewportSize({ width: 1280, height: 900 });
  const [text, samples] = [await place(".op-intro"), await place(".op-side")];
  expect(samples.x).toBeGreaterThan(text.x + text.width);
  await page.setViewportSize({ width: 800, height: 900 });
  expect((await place(".op-side")).y).toBeLessThan((await place("#parameters")).y);
});

test("the copy button copies the sample, whole", async () => {
  const page = await visit("bandwidth-voice/operations/getcallstate/");
  const sample = page.locator('[data-sample="ts"]');
  const shown = await sample.locator("code").textContent();
  await sample.getByRole("button", { name: "Copy" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  expect(shown).toContain('from "@telespec/bandwidth-voice"');
});

test("the theme and the language of the samples are chosen once, for every page", async () => {
  const page = await visit("bandwidth-voice/operations/getcallstate/");
  await page.emulateMedia({ colorScheme: "light" });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const shown = page.locator(".samples pre:visible");
  const light = await paper();
  expect(await shown.getAttribute("aria-label")).toBe("TypeScript: the typed client");
  await page.getByRole("button", { name: "Change to the dark theme" }).click();
  await page.getByRole("button", { name: "curl", exact: true }).click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  expect(await shown.getAttribute("aria-label")).toBe("curl");
  await visit("bandwidth-webrtc/operations/createsession/");
  expect(await paper()).toBe(dark);
  expect(await shown.getAttribute("aria-label")).toBe("curl");
  const pressed = page.getByRole("button", { name: "curl", exact: true, pressed: true });
  expect(await pressed.isVisible()).toBe(true);
});

test("without scripts, a page shows its text and every example, and the menu opens by keyboard", async () => {
  const path = "/bandwidth-voice/operations/createcall/";
  const { page, close } = await reader.open(path, { javaScriptEnabled: false });
  expect(await page.locator("h1").textContent()).toBe("Place an outbound call");
  const examples = await page.locator(".example pre").count();
  expect(examples).toBeGreaterThan(15);
  expect(await page.locator(".example pre:visible").count()).toBe(examples);
  expect(await page.locator(".samples pre:visible").count()).toBe(2);
  const needy = "button.copy:visible, button.theme:visible, .choice button:visible";
  expect(await page.locator(needy).count()).toBe(0);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.locator("#side").isVisible()).toBe(false);
  await page.locator("button.menu").focus();
  await page.keyboard.press("Enter");
  expect(await page.locator("#side").isVisible()).toBe(true);
  await close();
});
