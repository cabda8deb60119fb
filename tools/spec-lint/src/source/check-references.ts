import { dirname, relative } from "node:path";
import type { Json } from "../json.ts";
import { isObject } from "../json.ts";
import type { Place } from "../place.ts";
import { placeId } from "../place.ts";
import type { Role } from "../roles.ts";
import { childRole, descends } from "../roles.ts";
import { SpecProblem } from "./problem.ts";
import type { Located, Sources } from "./sources.ts";
import { splitReference } from "./sources.ts";

interface Visit extends Located {
  readonly role: Role;
}

/**
 * Follows every `$ref` of a spec.
 *
 * A schema may contain itself: a comment with answers that are comments is sound, since each step goes
 * through `properties` or `items` to a smaller value. Any other circle never ends, and is refused: a
 * `$ref` that leads back to itself, directly or through `allOf` and the like, and every circle of
 * parameters, responses or path items.
 *
 * @throws {SpecProblem} at the first `$ref` that leads nowhere or in a circle
 */
export function checkReferences(sources: Sources): void {
  const done = new Set<string>();
  const starts: Visit[] = [{ ...sources.entry, role: "object" }];
  for (let start = starts.pop(); start !== undefined; start = starts.pop()) walk(start, []);

  function walk(visit: Visit, above: readonly Place[]): void {
    const { node, place, role } = visit;
    if (role === "data" || typeof node !== "object" || node === null) return;
    const id = `${role} ${placeId(place)}`;
    if (above.some((earlier) => placeId(earlier) === placeId(place))) throw circle(above, place);
    if (done.has(id)) return;
    const chain = [...above, place];
    const reference = referenceOf(node, role);
    if (reference !== undefined) walk({ ...follow(reference, place), role }, chain);
    for (const [key, child] of Object.entries<Json | undefined>(node)) {
      if (child === undefined || (key === "$ref" && reference !== undefined)) continue;
      const next = { node: child, place: place.child(key), role: childRole(role, key, child) };
      if (descends(role, key)) starts.push(next);
      else walk(next, chain);
    }
    done.add(id);
  }

  function follow(reference: string, place: Place): Located {
    const where = sources.position(place.child("$ref"));
    if (/^[a-z][a-z0-9+.-]*:/i.test(reference)) {
      throw new SpecProblem(
        where,
        `The $ref "${reference}" leads out of the repository.`,
        "Copy what it names into a file of this spec and refer to that.",
      );
    }
    const target = sources.resolve(reference, place);
    if (target !== undefined) return target;
    const [path, fragment] = splitReference(reference);
    const missing = fragment === "" ? `file ${path}` : `${fragment} in ${path || "this file"}`;
    throw new SpecProblem(
      where,
      `The $ref "${reference}" leads nowhere: there is no ${missing}.`,
      "Correct the path, which counts from the folder of this file, or add what it names.",
    );
  }

  function circle(above: readonly Place[], back: Place): SpecProblem {
    const from = above.findIndex((place) => placeId(place) === placeId(back));
    const round = above.slice(from);
    const closing = round.at(-1) ?? back;
    const folder = dirname(sources.entry.place.source.absoluteRef);
    const names = [...round, back]
      .map((place) => `${relative(folder, place.source.absoluteRef)}${place.pointer}`)
      .filter((name, index, all) => name !== all[index - 1]);
    return new SpecProblem(
      sources.position(closing.child("$ref")),
      `A $ref leads in a circle that never ends: ${names.join(" -> ")}.`,
      "A schema may contain itself only inside properties or items. Break the circle.",
    );
  }
}

function referenceOf(node: Json, role: Role): string | undefined {
  if ((role !== "object" && role !== "schema") || !isObject(node)) return undefined;
  return typeof node.$ref === "string" ? node.$ref : undefined;
}
