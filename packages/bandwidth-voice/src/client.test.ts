import { describe, expect, it } from "vitest";
import {
  basic,
  bearer,
  clientCredentials,
  createVoiceClient,
  isApiError,
  type VoiceAuth,
} from "./index.ts";

interface Sent {
  readonly method: string | undefined;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** A client whose requests are kept, and answered in turn. */
function recorded(answers: readonly Response[], auth: VoiceAuth = bearer("token-1")) {
  const sent: Sent[] = [];
  const voice = createVoiceClient({
    accountId: "9900000",
    auth,
    retry: { attempts: 1 },
    fetch: async (input, init) => {
      const headers = init?.headers as Record<string, string>;
      sent.push({ method: init?.method, url: String(input), headers, body: init?.body });
      return answers[sent.length - 1] as Response;
    },
  });
  return { voice, sent };
}

const base = "https://voice.bandwidth.com/api/v2/accounts/9900000/calls";
const callId = "c-15ac29a2-1331029c-2cb0-4a07-b215-b22865662d85";
const body = {
  to: "+19195550123",
  from: "+19195550100",
  applicationId: "7d9e4c1a-3b52-4f08-9a6d-52c81e0f7b34",
  answerUrl: "https://app.example.com/callbacks/answer",
};

describe("createVoiceClient", () => {
  it("places a call with one POST of the body as JSON", async () => {
    const { voice, sent } = recorded([Response.json({ callId }, { status: 201 })]);
    const call = voice.createCall({ body });
    expect((await call).callId).toBe(callId);
    expect((await call.result()).status).toBe(201);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ method: "POST", url: base, body: JSON.stringify(body) });
    expect(sent[0]?.headers).toMatchObject({
      "content-type": "application/json",
      accept: "application/json",
      authorization: "Bearer token-1",
    });
  });

  it("sends BXML as it is, not as a JSON string", async () => {
    const { voice, sent } = recorded([new Response(null, { status: 204 })]);
    const bxml = '<?xml version="1.0" encoding="UTF-8"?><Bxml><Hangup/></Bxml>';
    expect(await voice.updateCallBxml({ callId, body: bxml })).toBeUndefined();
    expect(sent[0]).toMatchObject({ method: "PUT", url: `${base}/${callId}/bxml`, body: bxml });
    expect(sent[0]?.headers["content-type"]).toBe("application/xml");
  });

  it("takes an empty 200 of updateCall for a success", async () => {
    const { voice, sent } = recorded([new Response("", { status: 200 })]);
    expect(await voice.updateCall({ callId, body: { state: "completed" } })).toBeUndefined();
    expect(sent[0]).toMatchObject({ method: "POST", url: `${base}/${callId}` });
  });

  it("encodes the plus sign of a number in the query", async () => {
    const { voice, sent } = recorded([Response.json([])]);
    const page = await voice.listCalls({ from: body.from, pageSize: 2 });
    expect(page).toMatchObject({ items: [], hasNext: false });
    expect(sent[0]?.url).toBe(`${base}?from=%2B19195550100&pageSize=2`);
  });

  it("follows the Link header through all pages", async () => {
    const { voice, sent } = recorded([
      Response.json([{ callId: "c-1" }], {
        headers: { link: `<${base}?pageToken=2>; rel="next"` },
      }),
      Response.json([{ callId: "c-2" }]),
    ]);
    const ids: string[] = [];
    for await (const call of voice.listCalls()) ids.push(call.callId);
    expect(ids).toEqual(["c-1", "c-2"]);
    expect(sent[1]?.url).toBe(`${base}?pageToken=2`);
  });

  it("lets a call name another account", async () => {
    const { voice, sent } = recorded([Response.json({ callId })]);
    await voice.getCallState({ callId, accountId: "9900001" });
    expect(sent[0]?.url).toBe(
      `https://voice.bandwidth.com/api/v2/accounts/9900001/calls/${callId}`,
    );
  });

  it("throws an ApiError with the API's words and without ids", async () => {
    const error = { type: "not-found", description: "Call was not found", id: null };
    const { voice } = recorded([Response.json(error, { status: 404 })]);
    const thrown = await voice.getCallState({ callId }).catch((reason: unknown) => reason);
    expect(isApiError(thrown, "getCallState")).toBe(true);
    expect(isApiError(thrown, "createCall")).toBe(false);
    expect(thrown).toMatchObject({
      message: "GET /accounts/{accountId}/calls/{callId} -> 404 Call was not found",
      status: 404,
      error,
      carriedOut: "no",
    });
  });

  it("gets its token where the spec says", async () => {
    const auth = clientCredentials({ clientId: "client", clientSecret: "s3cret" });
    const { voice, sent } = recorded(
      [Response.json({ access_token: "token-2", expires_in: 3600 }), Response.json({ callId })],
      auth,
    );
    await voice.getCallState({ callId });
    expect(sent[0]).toMatchObject({
      url: "https://api.bandwidth.com/api/v1/oauth2/token",
      body: "grant_type=client_credentials",
    });
    expect(sent[0]?.headers.authorization).toBe(`Basic ${btoa("client:s3cret")}`);
    expect(sent[1]?.headers.authorization).toBe("Bearer token-2");
  });

  it("still takes HTTP Basic", async () => {
    const { voice, sent } = recorded([Response.json({ callId })], basic("user", "pässword"));
    await voice.getCallState({ callId });
    expect(sent[0]?.headers.authorization).toBe("Basic dXNlcjpww6Rzc3dvcmQ=");
  });

  it("refuses to start without an account or with a base URL that is none", () => {
    const auth = bearer("token-1");
    expect(() => createVoiceClient({ accountId: "", auth })).toThrow(/accountId/);
    expect(() => createVoiceClient({ accountId: "9900000", auth, baseUrl: "voice" })).toThrow(
      /baseUrl must be an http or https URL/,
    );
  });
});
