import { type Mock, startMock } from "@telespec/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSchemas } from "../src/schema/schemas.ts";
import { apiNames, loadApi } from "../src/spec/load.ts";
import { readAuth } from "../src/verify/auth.ts";
import { type VerifyOptions, verify } from "../src/verify/verify.ts";
import { complaint, isVerified, toText } from "../src/verify/verify-report.ts";
import { plantedDrifts } from "./drifts.ts";
import { badServer, type Tamper } from "./tampering.ts";

const token = "fake-token-4711";
const voice = loadApi("bandwidth-voice");
const schemas = createSchemas(voice.document, { discriminate: true });

let mock: Mock;
beforeAll(async () => {
  mock = await startMock("bandwidth-voice");
});
afterAll(() => mock.close());

function ask(change: Tamper, options: Partial<VerifyOptions> = {}) {
  return verify(voice, {
    baseUrl: mock.url,
    auth: readAuth(`bearer:${token}`, "--auth", voice),
    write: true,
    given: new Map(),
    timeout: 5000,
    fetch: badServer(mock.fetch, { answer: change }),
    schemas,
    ...options,
  });
}

describe("verify", () => {
  it.each(plantedDrifts)("finds $what, and accuses nothing else", async ({ change, found }) => {
    const { drift } = await ask(change);
    expect(
      drift.map(({ operation, status, pointer }) => `${operation} ${status} ${pointer}`),
    ).toEqual([found]);
  });

  it.each(apiNames())("finds nothing wrong with the mock of %s", async (name) => {
    const api = loadApi(name);
    const other = await startMock(name as Mock["api"]);
    const kinds = [...api.schemes.values()].map(({ kind }) => kind);
    const auth = readAuth(kinds.includes("bearer") ? "bearer:a" : "basic:a:b", "--auth", api);
    const { url: baseUrl, fetch } = other;
    const given = new Map();
    const report = await verify(api, {
      baseUrl,
      auth,
      write: true,
      given,
      timeout: 5000,
      fetch,
    });
    await other.close();
    expect(report.drift).toEqual([]);
    expect(isVerified(report)).toBe(true);
    expect(report.withoutSuccess).toEqual([]);
  });

  it("sends no more than reads unless it is told to write", async () => {
    mock.reset();
    const report = await ask(() => {}, { write: false });
    expect(new Set(mock.requests().map(({ method }) => method))).toEqual(new Set(["GET"]));
    expect(report.notSent).toEqual(["createCall", "updateCall", "updateCallBxml"]);
    expect(toText(report)).toContain("Not sent without --write: createCall, updateCall");
  });

  it("asks for what it is told, and for the spec's examples where it is told nothing", async () => {
    mock.reset();
    const callId = "c-95ac8d6e-1a31c52e-b38f-4198-93c1-51633ec68f8d";
    await ask(() => {}, { write: false, given: new Map([["callId", callId]]) });
    expect(mock.requests().map(({ path }) => path)).toContain(`/accounts/9900000/calls/${callId}`);
  });

  it("shows no secret, wherever the server puts it", async () => {
    const password = 'pa"ss wörd/1';
    const leaks = [token, password, encodeURIComponent(password), `Bearer ${token}`];
    const leaking: Tamper = (answer) => {
      answer.headers.set("x-debug", encodeURIComponent(leaks.join(" ")));
      answer.headers.set("set-cookie", "session=abc123secret");
      answer.headers.set("content-type", `application/json; was="${token}"`);
      if (answer.status !== 200) answer.status = 500;
      answer.text = JSON.stringify({
        [token]: leaks,
        apiKey: "key-0815",
        direction: leaks.join(),
        callId: `c-${token}`,
        sdp: "a=ice-pwd:ice-secret-1\r\na=sendrecv",
        description: 12,
      });
    };
    for (const auth of [`bearer:${token}`, `basic:user:${password}`]) {
      const report = await ask(leaking, { auth: readAuth(auth, "--auth", voice) });
      expect(report.drift.length).toBeGreaterThan(5);
      const all = `${JSON.stringify(report)}${toText(report)}`;
      const secrets = ["abc123secret", "key-0815", "ice-secret-1"];
      const own = auth.startsWith("bearer") ? [token] : [password, encodeURIComponent(password)];
      for (const secret of [...secrets, ...own, JSON.stringify(own[0]).slice(1, -1)]) {
        expect(all).not.toContain(secret);
      }
      expect(all).toContain("[redacted]");
    }
  });

  it("says that nothing is verified when nobody is let in, and what to do", async () => {
    const auth = { header: undefined, secrets: [] };
    const report = await ask(() => {}, { auth });
    expect(report.drift).toEqual([]);
    expect(isVerified(report)).toBe(false);
    expect(complaint(report)).toMatch(/^Nothing is verified.+ set TELESPEC_AUTH\.$/);
  });

  it("gives up on a server that does not answer, and says so", async () => {
    const fetch = (_: string | Request, init?: RequestInit) =>
      new Promise<Response>((_, reject) => {
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
      });
    const report = await ask(() => {}, { fetch, timeout: 20 });
    expect(report.asked.map(({ failure }) => failure)).toEqual(
      Array(2).fill("no answer within 0.02 s"),
    );
    expect(isVerified(report)).toBe(false);
    expect(complaint(report)).toContain("more were not sent");
  });

  it("follows no redirect with credentials", async () => {
    const report = await ask((answer) => {
      answer.status = 302;
      answer.headers.set("location", "http://127.0.0.1:9/elsewhere");
    });
    expect(new Set(report.drift.map(({ pointer }) => pointer))).toEqual(new Set(["/status"]));
  });
});

it("takes a correlation id that does not come back for a drift", async () => {
  const api = loadApi("camara-call-handling");
  const camara = await startMock("camara-call-handling");
  const { drift } = await verify(api, {
    baseUrl: camara.url,
    auth: readAuth("bearer:a", "--auth", api),
    write: false,
    given: new Map(),
    timeout: 5000,
    fetch: badServer(camara.fetch, {
      answer: ({ headers }) => headers.set("x-correlator", "another"),
    }),
  });
  await camara.close();
  expect(drift).toMatchObject([
    { pointer: "/headers/x-correlator", message: "is not the one that was sent" },
  ]);
});
