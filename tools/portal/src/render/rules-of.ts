import type { ApiModel } from "../model/api.ts";
import { componentOf, follow } from "../model/object-view.ts";
import type { Schema } from "../model/openapi.ts";
import { type Constraint, constraintsOf } from "./constraints.ts";

/** Every rule for a value: its schema's own, those that it combines, and those for each item of a list. */
export function rulesOf(api: ApiModel, schema: Schema): Constraint[] {
  const whole = follow(api, schema);
  const combined = (whole.allOf ?? []).flatMap((part) => rulesOf(api, part));
  const { items } = whole;
  const ofItems =
    items === undefined || componentOf(items) !== undefined ? [] : rulesOf(api, items);
  const all = [
    ...constraintsOf(whole),
    ...combined.filter(({ label }) => label !== "Properties"),
    ...ofItems.map((rule) => ({ ...rule, label: `Each: ${rule.label.toLowerCase()}` })),
  ];
  const keys = all.map(({ label, values }) => `${label} ${values.join()}`);
  return all.filter((_rule, index) => keys.indexOf(keys[index] ?? "") === index);
}
