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
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) break;
    bytes += value.byteLength;
    if (bytes > limit) {
      // Not awaited: a peer that never ends must not hold the caller.
      reader?.cancel().catch(() => {});
      throw new TooLarge();
    }
    chunks.push(value);
  }
  const [only] = chunks;
  return new TextDecoder().decode(
    chunks.length === 1 ? only : await new Blob(chunks).arrayBuffer(),
  );
}
