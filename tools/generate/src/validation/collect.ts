import type { Json, JsonObject, Place } from "../place.ts";
import { at, isArray, isObject, items, members, text } from "../place.ts";
import {
  annotations,
  formats,
  listKeywords,
  mapKeywords,
  rules,
  schemaKeywords,
} from "./keywords.ts";

/** Takes schemas of a spec for client-core's validator, along with all that they refer to. */
export interface SchemaCollector {
  /** The schema under a key of a place, as the validator reads it: without texts, `$ref`s by name. */
  readonly take: (parent: Place, key: string) => JsonObject;
  /** All named schemas that were referred to, by name. */
  readonly named: () => JsonObject;
}

/** Makes a collector. What the validator cannot check is reported where it stands. */
export function collectSchemas(root: Place): SchemaCollector {
  const named = new Map<string, JsonObject>();

  function take(parent: Place, key: string): JsonObject {
    const raw = isArray(parent.value)
      ? parent.value[Number(key)]
      : isObject(parent.value)
        ? parent.value[key]
        : undefined;
    const reference = isObject(raw) ? text({ ...parent, value: raw.$ref }) : undefined;
    const name = /^#\/components\/schemas\/([^/]+)$/.exec(reference ?? "")?.[1];
    const place = at(parent, key);
    if (name === undefined || !isObject(raw)) return reduce(place);
    if (!named.has(name)) {
      // Before its contents, which may refer to it.
      named.set(name, {});
      named.set(name, take(at(root, "components", "schemas"), name));
    }
    const { $ref: _, ...beside } = raw;
    return { $ref: name, ...reduce({ ...place, value: beside }) };
  }

  function reduce(schema: Place): JsonObject {
    if (!isObject(schema.value)) {
      schema.report(schema, "this schema is not a map of keywords", "Write its type, at least.");
      return {};
    }
    const entries = Object.entries(schema.value).flatMap(([keyword, value]) => {
      if (annotations.has(keyword) || keyword.startsWith("x-")) return [];
      const kept = keep(schema, keyword, value);
      return kept === undefined ? [] : [[keyword, kept] as const];
    });
    return Object.fromEntries(entries);
  }

  function keep(schema: Place, keyword: string, value: Json): Json | undefined {
    const place = at(schema, keyword);
    if (rules.has(keyword)) return value;
    if (schemaKeywords.has(keyword)) return take(schema, keyword);
    if (listKeywords.has(keyword))
      return items(place).map((_, index) => take(place, String(index)));
    if (mapKeywords.has(keyword))
      return Object.fromEntries(members(place).map(([name]) => [name, take(place, name)]));
    switch (keyword) {
      case "type":
        // OpenAPI 3.0 says it beside the type.
        return at(schema, "nullable").value === true && !isArray(value) ? [value, "null"] : value;
      case "nullable":
        return undefined;
      case "pattern":
        return checkPattern(place);
      case "format":
        return checkFormat(place);
      case "additionalProperties":
        if (typeof value !== "boolean") return take(schema, keyword);
        return value ? undefined : false;
      case "unevaluatedProperties":
        if (value === true) return undefined;
        break;
    }
    schema.report(
      place,
      `the validator does not know ${keyword}: ${JSON.stringify(value)}`,
      "Say it with keywords that tools/generate/src/validation/keywords.ts lists, or teach it to client-core's schema folder first.",
    );
    return undefined;
  }

  return { take, named: () => Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function checkPattern(place: Place): Json | undefined {
  try {
    new RegExp(text(place) ?? "", "u");
  } catch (error) {
    place.report(
      place,
      `the pattern is no regular expression: ${(error as Error).message}`,
      "Write it as ECMAScript does with the flag u.",
    );
  }
  return place.value;
}

function checkFormat(place: Place): Json | undefined {
  const known = formats.get(text(place) ?? "");
  if (known === undefined)
    place.report(
      place,
      `the validator does not know the format ${String(place.value)}`,
      `Use one of ${[...formats.keys()].join(", ")}, or a pattern.`,
    );
  return known === "checked" ? place.value : undefined;
}
