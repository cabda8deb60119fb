/** The answer is longer than `maxResponseBytes`. */
export class TooLarge {}

/**
 * An answer's text, counted while it is read: `Content-Length` may lie or be absent, and a compressed
 * body grows.
 *
 * @throws TooLarge once more than `limit` bytes have come; the rest is not read.
 */
export async function readText(response: Response, limit: number): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = "";
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limit) {
      // Not awaited: a peer that never ends must not hold the caller.
      reader?.cancel().catch(() => {});
      throw new TooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}
