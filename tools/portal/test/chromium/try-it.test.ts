import { type Mock, startMock } from "@telespec/mock";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useReader } from "./reader.ts";

const reader = useReader();

const mocks = new Map<string, Mock>();
beforeAll(async () => {
  for (const api of ["bandwidth-voice", "bandwidth-webrtc", "camara-call-handling"] as const) {
    mocks.set(api, await startMock(api));
  }
});
afterAll(() => Promise.all([...mocks.values()].map((mock) => mock.close())));

/** Opens the form of an operation, pointed at the running mock. */
async function openForm(api: string, operation: string) {
  const opened = await reader.open(`/${api}/operations/${operation.toLowerCase()}/`);
  await opened.page.getByText("Send a request from this page").click();
  const base = opened.page.getByLabel("Base URL");
  await base.waitFor();
  await base.fill(mocks.get(api)?.url ?? "");
  return opened;
}

async function send(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Send" }).click();
  const status = page.locator(".try-status");
  await status.waitFor();
  return (await status.textContent()) ?? "";
}

const asked = [
  ["bandwidth-voice", "createCall", 201],
  ["bandwidth-voice", "createCall", 400],
  ["bandwidth-voice", "createCall", 401],
  ["bandwidth-voice", "getCallState", 404],
  ["bandwidth-voice", "getCallState", 429],
  ["bandwidth-voice", "getCallState", 200],
  ["bandwidth-webrtc", "getSession", 200],
  ["bandwidth-webrtc", "createParticipant", 400],
  ["bandwidth-webrtc", "getSession", 401],
  ["bandwidth-webrtc", "getSession", 404],
  ["camara-call-handling", "updateSessionStatus", 200],
  ["camara-call-handling", "createSession", 400],
  ["camara-call-handling", "createSession", 401],
  ["camara-call-handling", "getSessionDetailsById", 404],
] as const;

test.for(asked)(
  "%s %s: a choice of %i comes back, with its body",
  async ([api, operation, status]) => {
    const { page, complaints, close } = await openForm(api, operation);
    const choice = page.getByLabel("Answer of the mock");
    const [option] = await choice.locator(`option[value^="code=${status}"]`).all();
    await choice.selectOption((await option?.getAttribute("value")) ?? "");
    expect(await send(page)).toMatch(new RegExp(`^${status} .* in \\d+ ms$`));
    const body = await page.locator(".try-result pre").nth(1).textContent();
    expect(Object.keys(JSON.parse(body ?? "")).length).toBeGreaterThan(0);
    expect(complaints.filter((text) => !text.includes(`status of ${status}`))).toEqual([]);
    await close();
  },
);

test("a request that breaks the spec is refused by the mock itself", async () => {
  const { page, close } = await openForm("bandwidth-voice", "createCall");
  await page.getByLabel(/^Body as/).fill('{ "to": "nobody" }');
  expect(await send(page)).toMatch(/^400 /);
  expect(await page.locator(".try-result").textContent()).toContain("sl-violations");
  await close();
});

test("without credentials the mock answers 401", async () => {
  const { page, close } = await openForm("camara-call-handling", "getSessionDetailsById");
  await page.getByLabel("Access token").fill("");
  expect(await send(page)).toMatch(/^401 /);
  await close();
});

test("nothing is sent before Send, and what is typed is not kept", async () => {
  const { page, requests, close } = await openForm("bandwidth-voice", "getCallState");
  await page.getByLabel("Access token").fill("a-secret");
  expect(requests.filter((url) => !url.startsWith(reader.url()))).toEqual([]);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept + (await page.context().cookies()).length).toBe("{}0");
  await page.reload();
  await page.getByText("Send a request from this page").click();
  await page.getByLabel("Base URL").waitFor();
  expect(await page.getByLabel("Access token").inputValue()).toBe("demo-token");
  await close();
});

test("another example fills the body", async () => {
  const { page, close } = await openForm("bandwidth-voice", "createCall");
  const body = page.getByLabel(/^Body as/);
  const first = await body.inputValue();
  await page.locator("#try-example").selectOption({ label: "sipDestination" });
  expect(JSON.parse(await body.inputValue()).to).toMatch(/^sips?:/);
  expect(JSON.parse(first).to).toMatch(/^\+/);
  await close();
});

test("when the mock is not running, the page says how to start it", async () => {
  const { page, close } = await openForm("bandwidth-webrtc", "getSession");
  await page.getByLabel("Base URL").fill("http://127.0.0.1:9");
  await page.getByRole("button", { name: "Send" }).click();
  const result = page.locator(".try-result");
  await result.getByText("the mock is not running there").waitFor();
  expect(await result.textContent()).toContain("npx @telespec/mock bandwidth-webrtc");
  await close();
});

test("when an API refuses the browser, the page says so and gives the curl line", async () => {
  const { page, close } = await openForm("bandwidth-voice", "getCallState");
  // To a page, an answer that it may not read looks like this.
  await page.route("https://voice.example.com/**", (route) => route.abort());
  await page.getByLabel("Base URL").fill("https://voice.example.com/api/v2");
  await page.getByRole("button", { name: "Send" }).click();
  const result = page.locator(".try-result");
  await result.getByText("(CORS)").waitFor();
  expect(await result.textContent()).toContain(
    "curl -i -X GET 'https://voice.example.com/api/v2/accounts/",
  );
  await close();
});
