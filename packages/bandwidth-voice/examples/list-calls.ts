// Lists yesterday's calls, page by page as they are needed.
import { bearer, createVoiceClient } from "@telespec/bandwidth-voice";

const voice = createVoiceClient({
  accountId: "9900000",
  auth: bearer("demo-token"),
  baseUrl: process.argv[2] ?? "http://127.0.0.1:4010",
});

const day = 24 * 60 * 60 * 1000;
const minStartTime = new Date(Date.now() - day);

for await (const call of voice.listCalls({ minStartTime, pageSize: 50 })) {
  console.log(call.callId, call.state, call.disconnectCause ?? "");
}
