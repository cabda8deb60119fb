// Places a call. Against a mock: npx @telespec/mock, then node place-a-call.ts
import { clientCredentials, createVoiceClient } from "@telespec/bandwidth-voice";

const baseUrl = process.argv[2] ?? "http://127.0.0.1:4010";

const voice = createVoiceClient({
  accountId: "9900000",
  auth: clientCredentials({
    clientId: process.env.BW_CLIENT_ID ?? "demo",
    clientSecret: process.env.BW_CLIENT_SECRET ?? "demo-secret",
    tokenUrl: `${baseUrl}/oauth2/token`, // Leave this and baseUrl out to reach the real API.
  }),
  baseUrl,
});

const call = await voice.createCall({
  body: {
    to: "+19195550123",
    from: "+19195550100",
    applicationId: "7d9e4c1a-3b52-4f08-9a6d-52c81e0f7b34",
    answerUrl: "https://app.example.com/callbacks/answer",
  },
});
console.log(`${call.callId} rings at ${call.to}`);
