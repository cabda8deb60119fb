// Checked by the type checker: a line under @ts-expect-error that compiles is an error.
import { basic } from "@telespec/client-core";
import { createCallHandlingFetchClient } from "./fetch.ts";
import {
  bearer,
  clientCredentials,
  createCallHandlingClient,
  isApiError,
  type MediaSessionCreate,
  type MediaSessionResponse,
} from "./index.ts";

const baseUrl = "https://operator.example.com/webrtc-call-handling/v0.4";
const auth = bearer(() => "token");
const calls = createCallHandlingClient({ baseUrl, auth });
const body = {
  originatorAddress: "tel:+12065550100",
  receiverAddress: "tel:+14155550123",
  offer: { sdp: "v=0" },
};

function same<Expected>(_value: Expected): void {}

export async function compiles(): Promise<void> {
  same<MediaSessionResponse>(await calls.createSession({ registrationId: "r-1", body }));
  same<MediaSessionResponse>(await calls.getSessionDetailsById({ mediaSessionId: "m-1" }));
  same<undefined>(await calls.deleteSessionById({ mediaSessionId: "m-1", "x-correlator": "c-1" }));
  same<MediaSessionResponse | undefined>(
    await calls.updateSessionStatus({ mediaSessionId: "m-1", body: { status: "Ringing" } }),
  );
  const session = await calls.getSessionDetailsById({ mediaSessionId: "m-1" });
  const location = session.locationDetails;
  if (location?.shape === "Circle") same<number | undefined>(location.coordinates?.radius);

  const r = await calls.createSession({ registrationId: "r-1", body }).result();
  if (r.status === 501) same<"CALLTYPE_EMERGENCY_NOT_SUPPORTED">(r.error.code);
  const error: unknown = new Error();
  if (isApiError(error, "getSessionDetailsById") && error.status === 404)
    same<"NOT_FOUND" | "IDENTIFIER_NOT_FOUND">(error.error.code);
  createCallHandlingClient({
    baseUrl,
    auth: clientCredentials({
      clientId: "",
      clientSecret: "",
      tokenUrl: "https://operator.example.com/token",
    }),
  });
  same<object>(createCallHandlingFetchClient({ baseUrl, auth }));
}

export async function doesNotCompile(): Promise<void> {
  // @ts-expect-error registrationId is required
  await calls.createSession({ body });
  // @ts-expect-error no status at creation
  await calls.createSession({ registrationId: "r-1", body: { ...body, status: "Initial" } });
  // @ts-expect-error a misspelt field
  await calls.createSession({ registrationId: "r-1", body: { ...body, originatorname: "Alice" } });
  const { receiverAddress: _, ...incomplete } = body;
  // @ts-expect-error a missing required field
  await calls.createSession({ registrationId: "r-1", body: incomplete });
  // @ts-expect-error not one of the statuses
  await calls.updateSessionStatus({ mediaSessionId: "m-1", body: { status: "ringing" } });
  // @ts-expect-error an unknown parameter
  await calls.deleteSessionById({ mediaSessionId: "m-1", registrationId: "r-1" });
  // @ts-expect-error a misspelt call option
  await calls.deleteSessionById({ mediaSessionId: "m-1" }, { header: {} });
  // @ts-expect-error CAMARA has no server of its own
  createCallHandlingClient({ auth });
  // @ts-expect-error the API has no HTTP Basic
  createCallHandlingClient({ baseUrl, auth: basic("user", "password") });
  // @ts-expect-error tokenUrl is required: every operator has another
  clientCredentials({ clientId: "", clientSecret: "" });

  const r = await calls.createSession({ registrationId: "r-1", body }).result();
  // @ts-expect-error createSession documents no 404
  if (r.status === 404) r.error.code;
}

export async function rulesInTypes(): Promise<void> {
  const circle = { latitude: 47.6205, longitude: -122.3493, radius: 35 };
  const ellipsoid = {
    latitude: 47.6205,
    longitude: -122.3493,
    zAxis: 158.5,
    semiMajorAxis: 30,
    semiMinorAxis: 12.5,
    verticalAxis: 10,
    orientation: 45,
  };
  const session = (more: Partial<MediaSessionCreate>) =>
    calls.createSession({ registrationId: "r-1", body: { ...body, ...more } });
  await session({ locationDetails: { shape: "Circle", coordinates: circle } });
  await session({ locationDetails: { shape: "Ellipsoid", coordinates: ellipsoid } });
  await session({ callType: "EMERGENCY", receiverAddress: "urn:service:sos" });

  // @ts-expect-error a circle has no coordinates of an ellipsoid
  await session({ locationDetails: { shape: "Circle", coordinates: { ...ellipsoid } } });
  // @ts-expect-error an ellipsoid needs more than a circle has
  await session({ locationDetails: { shape: "Ellipsoid", coordinates: circle } });
  // @ts-expect-error no coordinates
  await session({ locationDetails: { shape: "Circle" } });
  // @ts-expect-error no shape
  await session({ locationDetails: { coordinates: circle } });
  // @ts-expect-error no answer at creation
  await session({ answer: { sdp: "v=0" } });
  // @ts-expect-error sdp is required
  await session({ offer: {} });
  // @ts-expect-error a whole RTCSessionDescription: type has no place here
  await session({ offer: { type: "offer", sdp: "v=0" } });
}
