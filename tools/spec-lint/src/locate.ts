import type { Api } from "./model/api.ts";
import type { Place } from "./place.ts";
import type { Finding } from "./rule.ts";
import type { SourcePosition } from "./source/problem.ts";

/** Where to point at: the key of a place in a spec's files, or a position in another file. */
export type Target = { readonly place: Place } | SourcePosition;

export function locate(api: Api, at: Finding["at"]): Target {
  if ("file" in at) return at;
  const place = api.placeOf(at.node);
  return { place: at.key === undefined ? place : place.child(at.key) };
}

/** A text that two findings share if they say the same of the same place. */
export function findingId(target: Target, finding: Finding): string {
  const where =
    "place" in target
      ? `${target.place.source.absoluteRef}${target.place.pointer}`
      : `${target.file}:${target.line}:${target.column}`;
  return `${where} ${finding.reason}`;
}
