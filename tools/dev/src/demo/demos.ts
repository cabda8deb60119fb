import type { Server } from "../ports.ts";

/** How one API is shown: which client, with which credentials, calls which operation. */
export interface Demo {
  readonly api: Server;
  readonly title: string;
  readonly package: string;
  readonly factory: string;
  /** What the client is called in the snippet. */
  readonly variable: string;
  readonly operation: string;
  readonly auth: DemoAuth;
}

/** Made-up credentials, which a mock takes: an auth function of the package and its arguments. */
export interface DemoAuth {
  readonly helper: string;
  readonly args: (url: string) => readonly unknown[];
  /** The same for curl. */
  readonly curl: string;
}

/** One for each API, in the order of the printed table. */
export const demos: readonly Demo[] = [
  {
    api: "bandwidth-voice",
    title: "Bandwidth Voice",
    package: "@telespec/bandwidth-voice",
    factory: "createVoiceClient",
    variable: "voice",
    operation: "createCall",
    auth: {
      helper: "clientCredentials",
      args: (url) => [
        { clientId: "demo", clientSecret: "demo-secret", tokenUrl: `${url}/oauth2/token` },
      ],
      curl: "-H 'authorization: Bearer demo-token'",
    },
  },
  {
    api: "bandwidth-webrtc",
    title: "Bandwidth WebRTC",
    package: "@telespec/bandwidth-webrtc",
    factory: "createWebRtcClient",
    variable: "webrtc",
    operation: "createParticipant",
    auth: {
      helper: "basic",
      args: () => ["demo", "demo-password"],
      curl: "-u demo:demo-password",
    },
  },
  {
    api: "camara-call-handling",
    title: "CAMARA WebRTC Call Handling",
    package: "@telespec/camara-call-handling",
    factory: "createCallHandlingClient",
    variable: "calls",
    operation: "createSession",
    auth: {
      helper: "bearer",
      args: () => ["demo-token"],
      curl: "-H 'authorization: Bearer demo-token'",
    },
  },
];
