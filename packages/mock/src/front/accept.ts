import { essenceOf, fallsUnder, isJson } from "./media-type.ts";

interface MediaRange {
  readonly range: string;
  readonly quality: number;
}

/**
 * Chooses among the media types that an answer can have:
 * https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 *
 * A client that has no preference gets JSON if there is any. An Accept header in which nothing can
 * be read is treated as absent.
 *
 * @returns `undefined` when the client accepts none of them.
 */
export function negotiate(
  accept: string | undefined,
  available: readonly string[],
): string | undefined {
  const ranges = parseAccept(accept);
  if (ranges.length === 0) return jsonFirst(available)[0];

  let best: { readonly mediaType: string; readonly rank: readonly number[] } | undefined;
  for (const [index, mediaType] of jsonFirst(available).entries()) {
    const rank = rankOf(mediaType, ranges, index);
    if (rank !== undefined && (best === undefined || comesBefore(rank, best.rank))) {
      best = { mediaType, rank };
    }
  }
  return best?.mediaType;
}

/** Smaller is better: quality, then exactness of the range, then the client's order, then ours. */
function rankOf(
  mediaType: string,
  ranges: readonly MediaRange[],
  index: number,
): readonly number[] | undefined {
  const essence = essenceOf(mediaType) ?? mediaType;
  let rank: readonly number[] | undefined;
  let mostExact = -1;
  for (const [position, { range, quality }] of ranges.entries()) {
    const exactness = range === "*/*" ? 0 : range.endsWith("/*") ? 1 : 2;
    if (!fallsUnder(essence, range) || exactness <= mostExact) continue;
    mostExact = exactness;
    rank = quality === 0 ? undefined : [-quality, -exactness, position, index];
  }
  return rank;
}

function comesBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
}

function jsonFirst(available: readonly string[]): readonly string[] {
  const json = available.filter((mediaType) => isJson(essenceOf(mediaType) ?? ""));
  return [...json, ...available.filter((mediaType) => !json.includes(mediaType))];
}

function parseAccept(accept: string | undefined): MediaRange[] {
  return (accept ?? "").split(",").flatMap((part) => {
    const range = essenceOf(part);
    if (range === undefined) return [];
    const quality = /;\s*q=([01](?:\.\d{0,3})?)\s*(?:;|$)/i.exec(part)?.[1];
    return [{ range, quality: quality === undefined ? 1 : Number(quality) }];
  });
}
