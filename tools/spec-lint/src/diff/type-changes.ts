import type { Api } from "../model/api.ts";
import type { Change } from "./change.ts";

/** Schemas are exported as types, so that their names are part of the interface. */
export function* typeChanges(base: Api, revision: Api): Generator<Change> {
  for (const name of base.schemas.keys()) {
    if (revision.schemas.has(name)) continue;
    const what = "The type is gone: programs import it by its name.";
    yield { level: "breaking", where: `\`${name}\``, what };
  }
}
