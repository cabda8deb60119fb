import { type Mock, startMock } from "@telespec/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenPage, useReader } from "./reader.ts";

const reader = useReader();

const mocks = new Map<string, Mock>();
let opened: OpenPage;
beforeAll(async () => {
  for (const api of ["bandwidth-voice", "bandwidth-webrtc", "camara-call-handling"] as const) {
    mocks.set(api, await startMock(api));
  }
  opened = await reader.open("/");
});
afterAll(async () => {
  await opened?.close();
  await Promise.all([...mocks.values()].map((mock) => mock.close()));
});

/** Opens the form of an operation in the one tab, pointed at the running mock. */
async function openForm(api: string, operation: string) {
  const { page } = opened;
  opened.complaints.length = 0;
  opened.requests.length = 0;
  await page.goto(`${reader.url()}${api}/operations/${operation.toLowerCase()}/`);
  await page.getByText("Send a request from this page").click();
  const base = page.getByLabel("Base URL");
  await base.waitFor();
  await base.fill(mocks.get(api)?.url ?? "");
  return opened;
}

/** Presses Send and waits for an answer with a status. */
async function send(status: number): Promise<void> {
  const { page } = opened;
  await page.locator(".try-status").evaluateAll((old) => old.map((one) => one.remove()));
  await page.getByRole("button", { name: "Send" }).click();
  await page.locator(".try-status").waitFor();
  expect(await page.locator(".try-status").textContent()).toMatch(
    new RegExp(`^${status} .* in \\d+ ms$`),
  );
}

function answerBody(): Promise<string | null> {
  return opened.page.getByLabel("Body", { exact: true }).locator("code").textContent();
}

test.for([
  ["bandwidth-voice", "createCall", [201, 400, 401]],
  ["bandwidth-voice", "getCallState", [200, 401, 404, 429]],
  ["bandwidth-webrtc", "getSession", [200, 400, 401, 404]],
  ["bandwidth-webrtc", "createParticipant", [400]],
  ["camara-call-handling", "createSession", [201, 400, 401]],
  ["camara-call-handling", "getSessionDetailsById", [200, 401, 404]],
  ["camara-call-handling", "updateSessionStatus", [200]],
] as const)(
  "%s %s: each choice of %j comes back, with its body",
  async ([api, operation, statuses]) => {
    const { page, complaints } = await openForm(api, operation);
    const choice = page.getByLabel("Answer of the mock");
    for (const status of statuses) {
      const option = choice.locator(`option[value^="code=${status}"]`).first();
      await choice.selectOption((await option.getAttribute("value")) ?? "");
      await send(status);
      expect(Object.keys(JSON.parse((await answerBody()) ?? "")).length).toBeGreaterThan(0);
      expect(complaints.filter((text) => !text.includes(`status of ${status}`))).toEqual([]);
      complaints.length = 0;
    }
  },
);

test("what breaks the spec is refused by the mock itself: a wrong body, no credentials", async () => {
  const { page } = await openForm("bandwidth-voice", "createCall");
  await page.getByLabel(/^Body as/).fill('{ "to": "nobody" }');
  await send(400);
  expect(await page.getByLabel("Headers", { exact: true }).textContent()).toContain(
    "sl-violations",
  );
  await page.getByLabel("Access token").fill("");
  await send(401);
});

test("another example fills the body", async () => {
  const { page } = await openForm("bandwidth-voice", "createCall");
  const body = page.getByLabel(/^Body as/);
  const first = await body.inputValue();
  await page.locator("#try-example").selectOption({ label: "sipDestination" });
  expect(JSON.parse(await body.inputValue()).to).toMatch(/^sips?:/);
  expect(JSON.parse(first).to).toMatch(/^\+/);
});

test("nothing is sent before Send, and what is typed is not kept", async () => {
  const { page, requests } = await openForm("bandwidth-voice", "getCallState");
  await page.getByLabel("Access token").fill("a-secret");
  expect(requests.filter((url) => !url.startsWith(reader.url()))).toEqual([]);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept + (await page.context().cookies()).length).toBe("{}0");
  await page.reload();
  await page.getByText("Send a request from this page").click();
  await page.getByLabel("Base URL").waitFor();
  expect(await page.getByLabel("Access token").inputValue()).toBe("demo-token");
});

test("when nothing may be read, the page says why: the mock is not running, or the API refuses browsers", async () => {
  const { page } = await openForm("bandwidth-webrtc", "getSession");
  const result = page.locator(".try-result");
  await page.getByLabel("Base URL").fill("http://127.0.0.1:9");
  await page.getByRole("button", { name: "Send" }).click();
  await result.getByText("the mock is not running there").waitFor();
  expect(await result.textContent()).toContain("npx @telespec/mock bandwidth-webrtc");
  // To a page, an answer that it may not read looks like this.
  await page.route("https://webrtc.example.com/**", (route) => route.abort());
  await page.getByLabel("Base URL").fill("https://webrtc.example.com/v1");
  await page.getByRole("button", { name: "Send" }).click();
  await result.getByText("(CORS)").waitFor();
  expect(await result.textContent()).toContain(
    "curl -i -X GET 'https://webrtc.example.com/v1/accounts/",
  );
  expect(await result.getByRole("button", { name: "Copy: curl" }).isVisible()).toBe(true);
});
