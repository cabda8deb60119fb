import { join } from "node:path";
import type { Json } from "../json.ts";
import { runRedocly } from "../redocly.ts";
import type { Change, Level } from "./change.ts";
import { nameOf } from "./name-of.ts";

/** The part of `redocly diff --format json` that is read here. */
interface RedoclyDiff {
  readonly changes: readonly RedoclyChange[];
}

/** One change as Redocly sees it. */
export interface RedoclyChange {
  /** Where, with references followed. */
  readonly path: string;
  /** Kind of the OpenAPI object, such as `Schema`. */
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: "major" | "minor" | "patch";
  /** The keyword that was modified. */
  readonly property?: string;
  readonly verdicts: readonly { readonly message: string }[];
  readonly base?: RedoclyState;
  readonly revision?: RedoclyState;
}
interface RedoclyState {
  readonly pointer: string;
  readonly value?: Json;
}

/** Extensions whose changes operation-changes.ts rates. */
const OURS = new Set(["x-bound", "x-paging", "x-retry"]);
const TEXTS = new Set(["description", "example", "examples", "externalDocs", "summary", "title"]);
const TEXT_OBJECTS = new Set([
  ...["Contact", "Example", "ExamplesMap", "ExternalDocs", "Info", "License", "Tag", "TagList"],
]);
/** Objects that say where requests go: a client has their values built in. */
const ADDRESSES = new Set(["AuthorizationCode", "ClientCredentials", "ServerVariable"]);

/** What is missed when it is gone, though Redocly lets it go from a request, or all of it at once. */
const REMOVED = /\/(?:properties(?:\/[^/]+)?|responses|securitySchemes)$/;

/**
 * What `redocly diff` finds between two bundled specs, rated by what it means for our clients.
 * Redocly knows the direction of each schema, in webhooks and callbacks too.
 */
export async function redoclyChanges(base: string, revision: string): Promise<Change[]> {
  const config = join(import.meta.dirname, "redocly-diff.yaml");
  const { out, err } = await runRedocly(
    ["diff", base, revision, "--config", config, "--format", "json", "--fail-on", "none"],
    import.meta.dirname,
  );
  return parse(out, err)
    .changes.filter(({ property = "" }) => !OURS.has(property))
    .map((change) => ({
      level: levelOf(change),
      where: nameOf((change.base ?? change.revision)?.pointer ?? change.path),
      what: sentence(change),
    }));
}

function parse(out: string, err: string): RedoclyDiff {
  try {
    const diff: RedoclyDiff = JSON.parse(out);
    if (Array.isArray(diff.changes)) return diff;
  } catch {
    // Redocly says on stderr what keeps it from comparing.
  }
  throw new Error(`redocly diff gave no result:\n${err.trim()}`);
}

/** Redocly's rating, and ours where it sees no more than a patch. */
export function levelOf(change: RedoclyChange): Level {
  const { typeName, kind, impact, property = "", base, revision } = change;
  if (impact === "major" || losesType(change) || changesEvent(change)) return "breaking";
  if (TEXT_OBJECTS.has(typeName)) return "editorial";
  if (impact === "minor") return "additive";
  if (kind === "removed" && REMOVED.test(base?.pointer ?? "")) return "breaking";
  if (kind !== "modified") return "additive";
  if (TEXTS.has(property) || (typeName === "Operation" && property === "tags")) return "editorial";
  if (property.startsWith("x-")) return "editorial";
  if (property === "enum" && sameValues(base?.value, revision?.value)) return "editorial";
  if (property === "default" && hasDefault(base)) return "breaking";
  if (ADDRESSES.has(typeName) || typeName === "Discriminator") return "breaking";
  return "additive";
}

/** Whether the type of a body, a parameter or a header, or what tells a union apart, comes or goes. */
function losesType({ typeName, kind, base, revision }: RedoclyChange): boolean {
  const pointer = (base ?? revision)?.pointer ?? "";
  if (kind === "modified") return false;
  if (typeName === "Schema" && pointer.endsWith("/schema")) return true;
  return (
    kind === "removed" &&
    (typeName === "RequestBody" || /\/discriminator(?:\/mapping(?:\/[^/]+)?)?$/.test(pointer))
  );
}

/** Whether what the API sends to its user comes without its body or its credentials, or to another URL. */
function changesEvent({ typeName, path, property }: RedoclyChange): boolean {
  if (!/^#\/webhooks\/|\/callbacks\//.test(path)) return false;
  if (property === "key") return true;
  return typeName.startsWith("Security") || (typeName === "RequestBody" && property === "required");
}

/** Where there was no default, Redocly gives the whole schema as the earlier value. */
function hasDefault(base: RedoclyState | undefined): boolean {
  return base?.pointer.endsWith("/default") === true;
}

function sameValues(one: Json | undefined, other: Json | undefined): boolean {
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((value) => other.includes(value));
}

function sentence({ kind, property, verdicts, base, revision }: RedoclyChange): string {
  if (verdicts.length > 0) return verdicts.map(({ message }) => message).join(" ");
  if (kind !== "modified") return kind === "added" ? "Added." : "Removed.";
  const from = short(base, property);
  const to = short(revision, property);
  const values = from === undefined || to === undefined ? "" : ` from ${from} to ${to}`;
  return `\`${property}\` changed${values}.`;
}

/** A value that fits into a line. */
function short(state: RedoclyState | undefined, property: string | undefined): string | undefined {
  if (state?.pointer.endsWith(`/${property}`) !== true) return undefined;
  const text = JSON.stringify(state.value);
  return text === undefined || text.length > 60 ? undefined : `\`${text}\``;
}
