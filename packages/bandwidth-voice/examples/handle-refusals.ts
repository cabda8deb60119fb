// Tells apart what the API refuses, and whether it is safe to call again.
import { bearer, createVoiceClient, isApiError } from "@telespec/bandwidth-voice";

const voice = createVoiceClient({
  accountId: "9900000",
  auth: bearer("demo-token"),
  baseUrl: process.argv[2] ?? "http://127.0.0.1:4010",
});

const callId = "c-15ac29a2-1331029c-2cb0-4a07-b215-b22865662d85";

// A mock obeys `prefer`; the real API does not know it.
const result = await voice.getCallState({ callId }, { headers: { prefer: "code=404" } }).result();
if (result.status === 200) console.log(result.data.state);
else if (result.status === 404) console.log(`No such call: ${result.error.description}`);

try {
  await voice.updateCall(
    { callId, body: { state: "completed" } },
    { headers: { prefer: "code=409" } },
  );
} catch (error) {
  if (!isApiError(error, "updateCall")) throw error;
  console.log(`Refused with ${error.status}; carried out: ${error.carriedOut}`);
}
