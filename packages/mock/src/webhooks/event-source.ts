/** What sends the events of an API: its package knows how they look and what may answer them. */
export interface EventSource {
  /**
   * Makes an event.
   *
   * @throws TypeError if there is no such event, or the overrides do not fit it.
   */
  readonly make: (name: string, overrides: Readonly<Record<string, unknown>>) => object;
  /** What the spec does not allow in the answer to an event; a sentence for each. */
  readonly check: (name: string, event: object, answer: Response) => Promise<readonly string[]>;
}

/** By API; loaded when the first event is sent. */
const sources: Readonly<Record<string, () => Promise<EventSource>>> = {
  "bandwidth-voice": async () => (await import("./voice-events.ts")).voiceEvents,
  "bandwidth-webrtc": async () => (await import("./webrtc-events.ts")).webRtcEvents,
};

/** What sends the events of an API; `undefined` for an API without events. */
export async function eventSource(api: string): Promise<EventSource | undefined> {
  return Object.hasOwn(sources, api) ? sources[api]?.() : undefined;
}
