import type { OrRef, SpecDocument } from "./openapi.ts";

/** Follows a reference of a bundle, and the references it leads to. */
export function resolve<T extends object>(document: SpecDocument, value: OrRef<T>): T {
  let current: OrRef<T> = value;
  while ("$ref" in current && typeof current.$ref === "string") {
    current = lookUp<OrRef<T>>(document, current.$ref);
  }
  return current as T;
}

function lookUp<T>(document: SpecDocument, ref: string): T {
  let place: unknown = document;
  for (const part of ref.replace(/^#\//, "").split("/")) {
    const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    place = typeof place === "object" && place !== null ? Reflect.get(place, key) : undefined;
  }
  if (place === undefined) throw new Error(`The bundle has nothing at ${ref}.`);
  return place as T;
}

/** The name of a component schema that a reference points at. */
export function schemaName(ref: string | undefined): string | undefined {
  return ref === undefined ? undefined : /^#\/components\/schemas\/(.+)$/.exec(ref)?.[1];
}
