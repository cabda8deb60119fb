// Makes a session and a participant, and prints the token that a browser joins with.
// Against a mock: npx @telespec/mock, then node bring-a-browser-in.ts
import { basic, createWebRtcClient } from "@telespec/bandwidth-webrtc";

const webrtc = createWebRtcClient({
  accountId: "9900000",
  auth: basic(process.env.BW_USERNAME ?? "demo", process.env.BW_PASSWORD ?? "demo-password"),
  baseUrl: process.argv[2] ?? "http://127.0.0.1:4011",
});

const session = await webrtc.createSession({ body: { tag: "support-call" } });
const { participant, token } = await webrtc.createParticipant({
  body: { publishPermissions: ["AUDIO"], tag: "customer" },
});
if (session.id === undefined || participant?.id === undefined) {
  throw new Error("The answers have no ids.");
}

await webrtc.addParticipantToSession({
  sessionId: session.id,
  participantId: participant.id,
  body: { sessionId: session.id },
});
console.log(`Give this token to the browser: ${token}`);
