// Checked by the type checker: a line under @ts-expect-error that compiles is an error.

import { createVoiceFetchClient } from "./fetch.ts";
import type { Call, CreateCallResponse, VoiceError } from "./index.ts";
import { basic, bearer, clientCredentials, createVoiceClient, isApiError } from "./index.ts";

const auth = clientCredentials({ clientId: "id", clientSecret: "secret" });
const voice = createVoiceClient({ accountId: "9900000", auth });
const body = {
  to: "+19195550123",
  from: "+19195550100",
  applicationId: "7d9e4c1a-3b52-4f08-9a6d-52c81e0f7b34",
  answerUrl: "https://app.example.com/callbacks/answer",
};

function same<Expected>(_value: Expected): void {}

export async function compiles(): Promise<void> {
  same<CreateCallResponse>(await voice.createCall({ body }));
  same<undefined>(await voice.updateCall({ callId: "c-1", body: { state: "completed" } }));
  same<undefined>(await voice.updateCallBxml({ callId: "c-1", body: "<Bxml/>" }));
  const { data, response } = await voice.getCallState({ callId: "c-1" }).withResponse();
  same<Call>(data);
  same<Response>(response);
  const page = await voice.listCalls({ from: body.from });
  same<readonly Call[]>(page.items);
  for await (const call of voice.listCalls()) same<Call>(call);
  for await (const one of voice.listCalls().pages()) same<boolean>(one.hasNext);

  const r = await voice.createCall({ body }).result();
  if (r.status === 201) same<CreateCallResponse>(r.data);
  else if (r.status === 429) same<VoiceError>(r.error);
  else if (r.status === 418) same<unknown>(r.error);
  if (r.ok) same<string>(r.data.callId);

  try {
    await voice.createCall(
      { body, accountId: "9900001" },
      { timeout: 5_000, headers: { prefer: "code=400" } },
    );
  } catch (error) {
    if (isApiError(error, "createCall") && error.status === 400) same<VoiceError>(error.error);
  }
  createVoiceClient({ accountId: "9900000", auth: basic("user", "password") });
  createVoiceClient({ accountId: "9900000", auth: bearer(async () => "token"), fetch });

  const paths = createVoiceFetchClient({ accountId: "9900000", auth });
  const one = await paths.GET("/accounts/{accountId}/calls/{callId}", {
    params: { path: { accountId: "9900000", callId: "c-1" } },
  });
  same<Call | undefined>(one.data);
}

export async function doesNotCompile(): Promise<void> {
  // @ts-expect-error a misspelt field
  await voice.createCall({ body: { ...body, answerURL: "https://app.example.com" } });
  // @ts-expect-error an excess field
  await voice.createCall({ body: { ...body, ring: true } });
  // @ts-expect-error a missing required field
  await voice.createCall({ body: { to: "", from: "", applicationId: "" } });
  // @ts-expect-error no body
  await voice.createCall({});
  // @ts-expect-error a field of the wrong type
  await voice.createCall({ body: { ...body, callTimeout: "30" } });
  // @ts-expect-error an unknown parameter
  await voice.getCallState({ callId: "c-1", call: "c-1" });
  // @ts-expect-error a missing path parameter
  await voice.getCallState({});
  // @ts-expect-error a misspelt query parameter
  await voice.listCalls({ pagesize: 10 });
  // @ts-expect-error a misspelt call option
  await voice.getCallState({ callId: "c-1" }, { timeOut: 1 });
  // @ts-expect-error a misspelt client option
  createVoiceClient({ accountId: "9900000", auth, baseURL: "https://example.com" });
  // @ts-expect-error the spec binds accountId
  createVoiceClient({ auth });
  // @ts-expect-error an auth scheme that the API does not have
  createVoiceClient({ accountId: "9900000", auth: { ...auth, kind: "api-key" } });
  // @ts-expect-error no such operation
  voice.createCalls({ body });

  const r = await voice.createCall({ body }).result();
  // @ts-expect-error not narrowed: there may be no data
  r.data.callId;
  // @ts-expect-error the body of a wrong status
  if (r.status === 429) r.data.callId;
  // @ts-expect-error a success has no error body
  if (r.status === 201) r.error.description;
  // @ts-expect-error an undocumented status has an unknown body
  if (r.status === 418) r.error.description;
  // @ts-expect-error a Page is not iterable: that would look like all items
  for await (const call of await voice.listCalls()) same<Call>(call);

  const error: unknown = new Error();
  // @ts-expect-error not an operation
  isApiError(error, "createCalls");
  // @ts-expect-error createCall documents no 409
  if (isApiError(error, "createCall") && error.status === 409) error.error.description;
}
