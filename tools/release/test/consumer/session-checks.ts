import { basic, createWebRtcClient } from "@telespec/bandwidth-webrtc";
import { bearer, createCallHandlingClient, isApiError } from "@telespec/camara-call-handling";
import { type Check, equal, failureOf, type Servers } from "./check.ts";

const sessionId = "cb5054ee-a69b-41ac-9ab2-04d6370826b4";
const participantId = "62e0ecb9-0b1b-5115-aae4-4f36123d6bb1";
const mediaSessionId = "0AEE1B58BAEEDA3EABA42B32EBB3DFE0DE35F0C1";

function webrtcClient({ webrtc }: Servers) {
  return createWebRtcClient({
    accountId: "9900000",
    auth: basic("user", "password"),
    baseUrl: webrtc,
  });
}

function callsClient({ calls }: Servers) {
  return createCallHandlingClient({ baseUrl: calls, auth: bearer(async () => "token-1") });
}

/** What the WebRTC and Call Handling clients do in every runtime. */
export const sessionChecks: Readonly<Record<string, Check>> = {
  "makes a session": async (servers) => {
    const session = await webrtcClient(servers).createSession({ body: { tag: "support-call" } });
    equal(typeof session.id, "string");
  },
  "makes a participant, with HTTP Basic": async (servers) => {
    const { participant, token } = await webrtcClient(servers).createParticipant({
      body: { publishPermissions: ["AUDIO"], tag: "customer" },
    });
    equal([typeof participant?.id, typeof token], ["string", "string"]);
  },
  "puts a participant into a session": async (servers) => {
    const ids = { sessionId, participantId };
    const webrtc = webrtcClient(servers);
    const result = await webrtc.addParticipantToSession({ ...ids, body: { sessionId } }).result();
    equal(result.status, 204);
  },
  "lists the participants of a session": async (servers) => {
    const participants = await webrtcClient(servers).listSessionParticipants({ sessionId });
    equal(Array.isArray(participants), true);
  },
  "reads subscriptions": async (servers) => {
    const ids = { sessionId, participantId };
    const subscriptions = await webrtcClient(servers).getParticipantSubscriptions(ids);
    equal(typeof subscriptions, "object");
  },
  "deletes, and gives nothing": async (servers) => {
    equal(await webrtcClient(servers).deleteSession({ sessionId }), undefined);
  },
  "starts a media session": async (servers) => {
    const session = await callsClient(servers).createSession({
      registrationId: "r-1",
      body: {
        originatorAddress: "tel:+12065550100",
        receiverAddress: "tel:+14155550123",
        offer: { sdp: "v=0" },
      },
    });
    equal(typeof session.mediaSessionId, "string");
  },
  "sends one correlator of its own and tells it": async (servers) => {
    const { response } = await callsClient(servers)
      .getSessionDetailsById({ mediaSessionId })
      .withResponse();
    equal((response.headers.get("x-correlator") ?? "").length > 0, true);
  },
  "changes the status of a media session": async (servers) => {
    const result = await callsClient(servers)
      .updateSessionStatus({ mediaSessionId, body: { status: "Ringing" } })
      .result();
    equal(result.ok, true);
  },
  "types an error's code by its status": async (servers) => {
    const headers = { prefer: "code=404" };
    const call = callsClient(servers).deleteSessionById({ mediaSessionId }, { headers });
    const error = await failureOf(call);
    if (!isApiError(error, "deleteSessionById") || error.status !== 404) throw error;
    equal([error.carriedOut, typeof error.error.code], ["no", "string"]);
  },
};
