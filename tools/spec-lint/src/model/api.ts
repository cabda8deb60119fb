import { basename, extname } from "node:path";
import type { Json, JsonObject } from "../json.ts";
import { isObject, objectAt, textAt } from "../json.ts";
import type { Place } from "../place.ts";
import { placeId, pointerKeys } from "../place.ts";
import type { Role } from "../roles.ts";
import { childRole } from "../roles.ts";
import type { Located, Resolve } from "../source/sources.ts";

/** A whole spec as one document, as `redocly bundle` makes it, that knows where each node was written. */
export interface Api {
  /** Schemas are under `components.schemas`, by name; every other `$ref` is replaced by its target. */
  readonly document: JsonObject;
  readonly version: "3.0" | "3.1";
  readonly schemas: ReadonlyMap<string, Json>;
  /** Path of the root file. */
  readonly entry: string;
  /** Files that the root file leads to, itself included. */
  readonly files: ReadonlySet<string>;
  /** What `$ref`s lead to, as `placeId` gives it. */
  readonly targets: ReadonlySet<string>;
  /** The place of a node of `document`: a copy has the place of the original. */
  placeOf(node: object): Place;
  /** Follows a `$ref` to a schema; anything else is given back as it is. */
  schema(node: Json | undefined): Json | undefined;
}

const SCHEMA_PREFIX = "#/components/schemas/";

/** @param resolve has to find every `$ref`: see `checkReferences` */
export function buildApi(entry: Located, resolve: Resolve): Api {
  const places = new WeakMap<object, Place>();
  const schemas = new Map<string, Json>();
  const names = new Map<string, string>();
  const files = new Set<string>([entry.place.source.absoluteRef]);
  const targets = new Set<string>();

  function follow(reference: string, place: Place): Located | undefined {
    const target = resolve(reference, place);
    if (target === undefined) return undefined;
    files.add(target.place.source.absoluteRef);
    targets.add(placeId(target.place));
    return target;
  }

  /** Puts a schema under `components.schemas`, once, and says by which name. */
  function hoist(target: Located): string {
    const id = placeId(target.place);
    const known = names.get(id);
    if (known !== undefined) return known;
    const wanted = schemaName(target.place);
    let name = wanted;
    for (let count = 2; schemas.has(name); count += 1) name = `${wanted}-${count}`;
    names.set(id, name);
    schemas.set(name, true); // holds the name, should the schema contain itself
    schemas.set(name, copy(target.node, target.place, "schema", []));
    return name;
  }

  function copy(node: Json, place: Place, role: Role, above: readonly string[]): Json {
    if (typeof node !== "object" || node === null) return node;
    const reference = isObject(node) && role !== "data" ? node.$ref : undefined;
    if (typeof reference === "string" && (role === "object" || role === "schema")) {
      const target = follow(reference, place);
      if (target !== undefined && !above.includes(placeId(target.place))) {
        return role === "schema"
          ? copyChildren({ ...node, $ref: SCHEMA_PREFIX + hoist(target) }, place, role, above)
          : copy(target.node, target.place, role, [...above, placeId(target.place)]);
      }
    }
    return copyChildren(node, place, role, above);
  }

  function copyChildren(
    node: JsonObject | readonly Json[],
    place: Place,
    role: Role,
    above: readonly string[],
  ): Json {
    const entries = Object.entries<Json | undefined>(node)
      .filter((item): item is [string, Json] => item[1] !== undefined)
      .map(([key, child]): [string, Json] => [
        key,
        copy(child, place.child(key), childRole(role, key, child), above),
      ]);
    const copied = Array.isArray(node) ? entries.map(([, v]) => v) : Object.fromEntries(entries);
    places.set(copied, place);
    return copied;
  }

  const root = objectAt(entry.node);
  const components = objectAt(root, "components");
  const declared = Object.entries(objectAt(components, "schemas")).map(([name, node = true]) => {
    const place = entry.place.child(["components", "schemas", name]);
    const reference = textAt(node, "$ref");
    const target = reference === "" ? undefined : follow(reference, place);
    return { name, target: target ?? { node, place } };
  });
  for (const { name, target } of declared) {
    names.set(placeId(target.place), name);
    schemas.set(name, true);
  }
  for (const { name, target } of declared) {
    schemas.set(name, copy(target.node, target.place, "schema", []));
  }

  const copied = copy(
    { ...root, components: withoutSchemas(components) },
    entry.place,
    "object",
    [],
  );
  const document = objectAt(copied);
  const placed = {
    ...document,
    components: { ...objectAt(document, "components"), schemas: Object.fromEntries(schemas) },
  };
  places.set(placed, entry.place);
  places.set(placed.components, entry.place.child("components"));

  return {
    document: placed,
    version: String(root.openapi).startsWith("3.0") ? "3.0" : "3.1",
    schemas,
    entry: entry.place.source.absoluteRef,
    files,
    targets,
    placeOf(node) {
      const place = places.get(node);
      if (place === undefined) throw new Error("This node is not part of the spec's document.");
      return place;
    },
    schema(node) {
      let schema = node;
      for (let steps = 0; steps < 100; steps += 1) {
        const reference = isObject(schema) ? schema.$ref : undefined;
        if (typeof reference !== "string") break;
        schema = schemas.get(reference.slice(SCHEMA_PREFIX.length));
      }
      return schema;
    },
  };
}

function withoutSchemas(components: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(components).filter(([key]) => key !== "schemas"));
}

function schemaName(place: Place): string {
  const last = pointerKeys(place.pointer).at(-1);
  const file = place.source.absoluteRef;
  return last ?? basename(file, extname(file));
}
