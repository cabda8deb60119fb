import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenPage, useReader } from "./reader.ts";

const reader = useReader();

let opened: OpenPage;
beforeAll(async () => {
  opened = await reader.open("/");
});
afterAll(() => opened?.close());

test("the shortcut opens the search, a name finds its own page, Enter goes there", async () => {
  const { page, complaints, requests } = opened;
  expect(requests.filter((url) => url.includes("search"))).toEqual([]);
  await page.keyboard.press("/");
  await page.getByRole("searchbox", { name: "Search" }).fill("getCallState");
  await page.locator("dialog.search li").first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/bandwidth-voice/operations/getcallstate/");
  expect(complaints).toEqual([]);
});

test("an error code leads to its place in the list of errors, by arrow keys too", async () => {
  const { page } = opened;
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox", { name: "Search" }).fill("INVALID_TOKEN_CONTEXT");
  await page.locator("dialog.search li").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/errors/#camara-call-handling-403-invalid_token_context");
});

test("what is nowhere is said to be nowhere, and Escape closes", async () => {
  const { page } = opened;
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("searchbox", { name: "Search" }).fill("zzzzqqqq");
  await page.getByText("Nothing found.").waitFor();
  await page.keyboard.press("Escape");
  expect(await page.locator("dialog.search").isVisible()).toBe(false);
});
