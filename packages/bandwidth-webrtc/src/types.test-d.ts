// Checked by the type checker: a line under @ts-expect-error that compiles is an error.
import { bearer, clientCredentials } from "@telespec/client-core";
import { createWebRtcFetchClient } from "./fetch.ts";
import {
  basic,
  type CreateParticipantResponse,
  createWebRtcClient,
  isApiError,
  type Participant,
  type Subscriptions,
  type WebRtcAccessError,
  type WebRtcError,
} from "./index.ts";

const auth = basic("user", "password");
const webrtc = createWebRtcClient({ accountId: "9900000", auth });
const ids = {
  sessionId: "cb5054ee-a69b-41ac-9ab2-04d6370826b4",
  participantId: "62e0ecb9-0b1b-5115-aae4-4f36123d6bb1",
};

function same<Expected>(_value: Expected): void {}

export async function compiles(): Promise<void> {
  same<CreateParticipantResponse>(await webrtc.createParticipant());
  same<CreateParticipantResponse>(
    await webrtc.createParticipant({ body: { publishPermissions: ["AUDIO"], callbackUrl: null } }),
  );
  same<Participant[] | undefined>(
    await webrtc.listSessionParticipants({ sessionId: ids.sessionId }),
  );
  same<Subscriptions | undefined>(await webrtc.getParticipantSubscriptions(ids));
  same<undefined>(await webrtc.addParticipantToSession(ids));
  same<undefined>(await webrtc.updateParticipantSubscriptions({ ...ids, body: {} }));

  const r = await webrtc.addParticipantToSession(ids).result();
  if (r.status === 204) same<undefined>(r.data);
  if (r.status === 401) same<WebRtcAccessError>(r.error);
  if (r.status === 409) same<WebRtcError>(r.error);

  const error: unknown = new Error();
  if (isApiError(error, "getSession") && error.status === 404) same<WebRtcError>(error.error);
  same<object>(createWebRtcFetchClient({ accountId: "9900000", auth }));
}

export async function doesNotCompile(): Promise<void> {
  // @ts-expect-error a misspelt field
  await webrtc.createParticipant({ body: { tags: "customer" } });
  // @ts-expect-error not one of the permissions
  await webrtc.createParticipant({ body: { publishPermissions: ["audio"] } });
  // @ts-expect-error a missing required field of a subscription
  await webrtc.updateParticipantSubscriptions({ ...ids, body: { participants: [{}] } });
  // @ts-expect-error a missing path parameter
  await webrtc.removeParticipantFromSession({ sessionId: ids.sessionId });
  // @ts-expect-error an unknown parameter
  await webrtc.getSession({ sessionId: ids.sessionId, participantId: "" });
  // @ts-expect-error a misspelt call option
  await webrtc.getSession({ sessionId: ids.sessionId }, { signals: undefined });
  // @ts-expect-error the API has HTTP Basic alone
  createWebRtcClient({ accountId: "9900000", auth: bearer("token") });
  const other = clientCredentials({ clientId: "", clientSecret: "", tokenUrl: "" });
  // @ts-expect-error the API has HTTP Basic alone
  createWebRtcClient({ accountId: "9900000", auth: other });

  const r = await webrtc.listSessionParticipants({ sessionId: ids.sessionId }).result();
  // @ts-expect-error 204 has no list
  if (r.ok) r.data.length;
  // @ts-expect-error 401 has another body than 404
  if (r.status === 401) r.error.requestId;
}
