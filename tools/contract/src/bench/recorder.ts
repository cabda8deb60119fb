/** The function that a client sends its requests with. */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

/** A request as it was handed to the network. */
export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
}

/** Wraps `fetch` so that every request is also kept, byte for byte, in the order of sending. */
export function record(fetch: Fetch): { readonly sent: readonly Sent[]; readonly fetch: Fetch } {
  const sent: Sent[] = [];
  return {
    sent,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { method, url, headers } = request;
      sent.push({ method, url: new URL(url), headers, body: await request.clone().text() });
      return fetch(request);
    },
  };
}
