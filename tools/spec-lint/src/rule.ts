import type { JsonObject } from "./json.ts";
import type { Api } from "./model/api.ts";

/** Something that a rule found. */
export interface Finding {
  readonly at: Spot;
  /** What is wrong, in one sentence. */
  readonly reason: string;
  /** What to do about it, in one sentence. */
  readonly mend: string;
}

/** A node of the spec's document, a key of such a node, or a position in another file. */
export type Spot =
  | { readonly node: object; readonly key?: string | undefined }
  | { readonly file: string; readonly line: number; readonly column: number };

/** A rule looks at a whole spec and says what it finds. */
export interface Rule {
  /** Kebab-case; `redocly.yaml` calls it `telespec/<name>`. */
  readonly name: string;
  check(api: Api): Iterable<Finding>;
}

/** A key if the node has it, else the node: what is missing is reported where it belongs. */
export function spot(node: JsonObject, key: string): Spot {
  return key in node ? { node, key } : { node };
}
