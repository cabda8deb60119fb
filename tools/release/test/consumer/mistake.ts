import { bearer, createVoiceClient } from "@telespec/bandwidth-voice";

// Compiling this must fail: it is how a test knows that the checker sees the types at all.
createVoiceClient({ accountId: "9900000", auth: bearer("token"), telephone: true });
