/** Where a node was written: a file and a JSON pointer into it. Redocly's locations have this form. */
export interface Place {
  readonly source: { readonly absoluteRef: string };
  /** Such as `#/info/title`; the whole file is `#/`. */
  readonly pointer: string;
  child(keys: string | number | (string | number)[]): Place;
}

export function createPlace(source: { readonly absoluteRef: string }, pointer = "#/"): Place {
  return {
    source,
    pointer,
    child(keys) {
      const steps = (Array.isArray(keys) ? keys : [keys]).map(escapeStep);
      if (steps.length === 0) return createPlace(source, pointer);
      const start = pointer.endsWith("/") ? pointer : `${pointer}/`;
      return createPlace(source, start + steps.join("/"));
    },
  };
}

/** One text for one place, to compare and to look up. */
export function placeId(place: Place): string {
  return `${place.source.absoluteRef}${place.pointer}`;
}

/** The keys of a JSON pointer (RFC 6901); it may stand after a `#`, percent-encoded. */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .replace(/^#/, "")
    .split("/")
    .filter((step) => step !== "")
    .map((step) => decodeStep(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function escapeStep(key: string | number): string {
  return String(key).replaceAll("~", "~0").replaceAll("/", "~1");
}

function decodeStep(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
