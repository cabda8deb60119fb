import { describe, expect, it } from "vitest";
import { basic, createWebRtcClient } from "./index.ts";

/** A client whose requests are kept, and all answered alike. */
function recorded(answer: () => Response) {
  const sent: string[] = [];
  const bodies: unknown[] = [];
  const webrtc = createWebRtcClient({
    accountId: "9900000",
    auth: basic("user", "password"),
    retry: { attempts: 1 },
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      expect(headers.get("authorization")).toBe("Basic dXNlcjpwYXNzd29yZA==");
      sent.push(`${init?.method} ${String(input)}`);
      bodies.push(init?.body);
      return answer();
    },
  });
  return { webrtc, sent, bodies };
}

const base = "https://api.webrtc.bandwidth.com/v1/accounts/9900000";
const sessionId = "cb5054ee-a69b-41ac-9ab2-04d6370826b4";
const participantId = "62e0ecb9-0b1b-5115-aae4-4f36123d6bb1";
const ids = { sessionId, participantId };
const none = () => new Response(null, { status: 204 });

describe("createWebRtcClient", () => {
  it("takes 200, not 201, for the success of a create", async () => {
    const answer = { participant: { id: participantId }, token: "a.b.c" };
    const { webrtc, sent } = recorded(() => Response.json(answer));
    expect(await webrtc.createParticipant()).toEqual(answer);
    expect(sent).toEqual([`POST ${base}/participants`]);
  });

  it("sends every operation to its own path", async () => {
    const { webrtc, sent } = recorded(none);
    await webrtc.deleteParticipant({ participantId });
    await webrtc.deleteSession({ sessionId });
    await webrtc.addParticipantToSession(ids);
    await webrtc.removeParticipantFromSession(ids);
    await webrtc.updateParticipantSubscriptions(ids);
    await webrtc.getParticipantSubscriptions(ids);
    await webrtc.listSessionParticipants({ sessionId });
    const member = `${base}/sessions/${sessionId}/participants/${participantId}`;
    expect(sent).toEqual([
      `DELETE ${base}/participants/${participantId}`,
      `DELETE ${base}/sessions/${sessionId}`,
      `PUT ${member}`,
      `DELETE ${member}`,
      `PUT ${member}/subscriptions`,
      `GET ${member}/subscriptions`,
      `GET ${base}/sessions/${sessionId}/participants`,
    ]);
  });

  it("sends no body where none is given, and an empty object where that is given", async () => {
    const { webrtc, bodies } = recorded(none);
    await webrtc.addParticipantToSession(ids);
    // {} means nobody; it must not be dropped like a missing body.
    await webrtc.updateParticipantSubscriptions({ ...ids, body: {} });
    expect(bodies).toEqual([undefined, "{}"]);
  });

  it("gives undefined for an empty list that comes as 204", async () => {
    const { webrtc } = recorded(none);
    expect(await webrtc.listSessionParticipants({ sessionId })).toBeUndefined();
  });

  it("masks the device token where the API echoes it in an error", async () => {
    const { webrtc } = recorded(() =>
      Response.json({ error: "failed", token: "device-token" }, { status: 500 }),
    );
    const error = await webrtc.createParticipant().catch((reason: unknown) => reason);
    expect(JSON.stringify(error)).not.toContain("device-token");
  });

  it("refuses a path value that would lead elsewhere, before anything is sent", async () => {
    const { webrtc, sent } = recorded(none);
    const error = await webrtc
      .deleteSession({ sessionId: ".." })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "RequestError", carriedOut: "no" });
    expect(sent).toEqual([]);
  });
});
