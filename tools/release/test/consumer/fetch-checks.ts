import { bearer } from "@telespec/bandwidth-voice";
import { createVoiceFetchClient } from "@telespec/bandwidth-voice/fetch";
import { type Check, equal } from "./check.ts";

const accountId = "9900000";
const callId = "c-15ac29a2-1331029c-2cb0-4a07-b215-b22865662d85";

/** What the openapi-fetch client does in every runtime. */
export const fetchChecks: Readonly<Record<string, Check>> = {
  "reads a call by its path": async ({ voice }) => {
    const client = createVoiceFetchClient({ accountId, auth: bearer("token-1"), baseUrl: voice });
    const { data, response } = await client.GET("/accounts/{accountId}/calls/{callId}", {
      params: { path: { accountId, callId } },
    });
    equal([data?.callId, response.status], [callId, 200]);
  },
  "gives an error by its path": async ({ voice }) => {
    const client = createVoiceFetchClient({ accountId, auth: bearer("token-1"), baseUrl: voice });
    const { error, response } = await client.GET("/accounts/{accountId}/calls/{callId}", {
      params: { path: { accountId, callId } },
      headers: { prefer: "code=404" },
    });
    equal([typeof error?.description, response.status], ["string", 404]);
  },
};
