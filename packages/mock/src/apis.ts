/** The APIs that can be mocked, in the order in which several of them get their ports. */
export const apis = ["bandwidth-voice", "bandwidth-webrtc", "camara-call-handling"] as const;

/** The name of an API that can be mocked. */
export type Api = (typeof apis)[number];

/** Whether a text names an API that can be mocked. */
export function isApi(name: string): name is Api {
  return (apis as readonly string[]).includes(name);
}
