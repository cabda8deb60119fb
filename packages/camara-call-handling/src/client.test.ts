import { describe, expect, it } from "vitest";
import { bearer, createCallHandlingClient, isApiError } from "./index.ts";

/** A client whose requests are kept, and answered in turn. */
function recorded(answers: readonly Response[]) {
  const sent: { line: string; headers: Record<string, string>; body: unknown }[] = [];
  const calls = createCallHandlingClient({
    baseUrl: "https://operator.example.com/webrtc-call-handling/v0.4/",
    auth: bearer(async () => "token-1"),
    fetch: async (input, init) => {
      const headers = init?.headers as Record<string, string>;
      sent.push({ line: `${init?.method} ${String(input)}`, headers, body: init?.body });
      return answers[sent.length - 1] as Response;
    },
  });
  return { calls, sent };
}

const base = "https://operator.example.com/webrtc-call-handling/v0.4";
const session = {
  mediaSessionId: "0AEE1B58BAEEDA3EABA42B32EBB3DFE07E9CFF402EAF9EED8EF",
  originatorAddress: "tel:+12065550100",
  receiverAddress: "tel:+14155550123",
  status: "Initial",
  offer: { sdp: "v=0" },
};
const { mediaSessionId } = session;

describe("createCallHandlingClient", () => {
  it("creates a session with the registration in a header", async () => {
    const { calls, sent } = recorded([Response.json(session, { status: 201 })]);
    const { originatorAddress, receiverAddress, offer } = session;
    const body = { originatorAddress, receiverAddress, offer };
    expect(await calls.createSession({ registrationId: "r-1", body })).toEqual(session);
    expect(sent[0]).toMatchObject({ line: `POST ${base}/sessions`, body: JSON.stringify(body) });
    expect(sent[0]?.headers).toMatchObject({
      registrationid: "r-1",
      authorization: "Bearer token-1",
    });
  });

  it("gives each call one correlation id, the same on its retries and on its error", async () => {
    const busy = () => new Response(null, { status: 503, headers: { "retry-after": "0" } });
    const { calls, sent } = recorded([busy(), busy(), busy()]);
    const error = await calls
      .getSessionDetailsById({ mediaSessionId })
      .catch((reason: unknown) => reason);
    const ids = sent.map(({ headers }) => headers["x-correlator"]);
    expect(ids).toHaveLength(3);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(ids).size).toBe(1);
    expect(error).toMatchObject({ status: 503, correlationId: ids[0] });
  });

  it("sends the caller's own correlation id, and refuses one that the API would", async () => {
    const { calls, sent } = recorded([Response.json(session)]);
    await calls.getSessionDetailsById({ mediaSessionId, "x-correlator": "order-7314" });
    expect(sent[0]?.headers["x-correlator"]).toBe("order-7314");
    const error = await calls
      .getSessionDetailsById({ mediaSessionId, "x-correlator": "two words" })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "RequestError", carriedOut: "no" });
    expect(sent).toHaveLength(1);
  });

  it("gives the body of a 200 and undefined for a 204 of a status change", async () => {
    const ringing = { ...session, status: "Ringing" };
    const { calls, sent } = recorded([Response.json(ringing), new Response(null, { status: 204 })]);
    const body = { status: "Ringing" } as const;
    expect(await calls.updateSessionStatus({ mediaSessionId, body })).toEqual(ringing);
    expect(await calls.updateSessionStatus({ mediaSessionId, body })).toBeUndefined();
    expect(sent[0]?.line).toBe(`PUT ${base}/sessions/${mediaSessionId}/status`);
  });

  it("deletes by id, encoded", async () => {
    const { calls, sent } = recorded([new Response(null, { status: 204 })]);
    await calls.deleteSessionById({ mediaSessionId: "a/b?c" });
    expect(sent[0]?.line).toBe(`DELETE ${base}/sessions/a%2Fb%3Fc`);
  });

  it("tells the error codes of a status apart", async () => {
    const error = { status: 403, code: "INVALID_TOKEN_CONTEXT", message: "Not your number." };
    const { calls } = recorded([Response.json(error, { status: 403 })]);
    const thrown = await calls
      .getSessionDetailsById({ mediaSessionId })
      .catch((reason: unknown) => reason);
    expect(
      isApiError(thrown, "getSessionDetailsById") && thrown.status === 403 && thrown.error.code,
    ).toBe("INVALID_TOKEN_CONTEXT");
  });
});
