/** How the portal speaks of one API: what no spec says. */
export interface ApiFacts {
  /** The name of its spec folder and of its part of the site. */
  readonly slug: string;
  /** What it is called in the navigation. */
  readonly name: string;
  /** One line for the home page. */
  readonly pitch: string;
  readonly package: string;
  readonly factory: string;
  /** What a client is called in samples. */
  readonly variable: string;
  /** The port of its mock under `npm start` and `npx @telespec/mock`. */
  readonly mockPort: number;
  readonly auth: SampleAuth;
}

/** Made-up credentials, which a mock takes. */
export interface SampleAuth {
  readonly helper: string;
  /** The arguments of the helper, as source. */
  readonly source: (mockUrl: string) => string;
  readonly curl: string;
  /** What Try it asks for. */
  readonly kind: "basic" | "bearer";
}

/** The APIs, in the order of the site. */
export const apis: readonly ApiFacts[] = [
  {
    slug: "bandwidth-voice",
    name: "Bandwidth Voice",
    pitch: "Place, read, list, redirect and end phone calls, and answer their events with BXML.",
    package: "@telespec/bandwidth-voice",
    factory: "createVoiceClient",
    variable: "voice",
    mockPort: 4010,
    auth: {
      helper: "clientCredentials",
      source: (mockUrl) =>
        `{
    clientId: "demo",
    clientSecret: "demo-secret",
    tokenUrl: "${mockUrl}/oauth2/token", // only for the mock
  }`,
      curl: "-H 'Authorization: Bearer demo-token'",
      kind: "bearer",
    },
  },
  {
    slug: "bandwidth-webrtc",
    name: "Bandwidth WebRTC",
    pitch: "Bring browsers and phones into one session, and decide who hears and sees whom.",
    package: "@telespec/bandwidth-webrtc",
    factory: "createWebRtcClient",
    variable: "webrtc",
    mockPort: 4011,
    auth: {
      helper: "basic",
      source: () => `"demo", "demo-password"`,
      curl: "-u demo:demo-password",
      kind: "basic",
    },
  },
  {
    slug: "camara-call-handling",
    name: "CAMARA Call Handling",
    pitch: "Place and answer voice and video calls on an operator's network from a WebRTC client.",
    package: "@telespec/camara-call-handling",
    factory: "createCallHandlingClient",
    variable: "calls",
    mockPort: 4012,
    auth: {
      helper: "bearer",
      source: () => `"demo-token"`,
      curl: "-H 'Authorization: Bearer demo-token'",
      kind: "bearer",
    },
  },
];

/** Where the mock of an API answers when nothing else was asked for. */
export function mockUrlOf({ mockPort }: ApiFacts): string {
  return `http://127.0.0.1:${mockPort}`;
}
