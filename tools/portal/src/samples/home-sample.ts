/** What the home page shows: checked as every other sample is. */
export const homeSample = `import { bearer, createVoiceClient } from "@telespec/bandwidth-voice";

const voice = createVoiceClient({
  accountId: "9900000",
  auth: bearer("demo-token"),
  baseUrl: "http://127.0.0.1:4010", // the mock
});

for await (const call of voice.listCalls()) {
  console.log(call.callId, call.state);
}
`;
