// Starts a media session, reads it, and ends it.
// Against a mock: npx @telespec/mock, then node start-a-media-session.ts
import { bearer, createCallHandlingClient } from "@telespec/camara-call-handling";

const calls = createCallHandlingClient({
  baseUrl: process.argv[2] ?? "http://127.0.0.1:4012",
  auth: bearer(async () => process.env.OPERATOR_TOKEN ?? "demo-token"),
});

const { mediaSessionId } = await calls.createSession({
  registrationId: "1a2b3c4d-0001",
  body: {
    originatorAddress: "tel:+12065550100",
    receiverAddress: "tel:+14155550123",
    offer: { sdp: "v=0" }, // A browser makes it: RTCPeerConnection.createOffer().
  },
});
if (mediaSessionId === undefined) throw new Error("The answer has no mediaSessionId.");

const session = await calls.getSessionDetailsById({ mediaSessionId });
console.log(`${mediaSessionId}: ${session.status}`);

await calls.deleteSessionById({ mediaSessionId });
