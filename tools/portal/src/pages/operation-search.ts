import type { ApiModel, ApiOperation } from "../model/api.ts";
import { propertiesOf } from "../model/object-view.ts";
import type { SearchEntry } from "../page.ts";
import { operationPath } from "../render/paths.ts";

/** How an operation or an event is found: by its name, its path, its texts and its fields. */
export function operationSearch(api: ApiModel, operation: ApiOperation): SearchEntry[] {
  const schemas = operation.body?.contents.map(({ schema = {} }) => schema) ?? [];
  const fields = schemas.flatMap((schema) => propertiesOf(api, schema).map(({ name }) => name));
  const text = [
    operation.summary,
    operation.operationId,
    operation.path,
    operation.description,
    ...operation.parameters.map(({ name }) => name),
    ...fields,
  ].join(" ");
  return [
    {
      path: operationPath(api, operation),
      name: operation.name,
      kind: operation.kind,
      where: `${api.facts.name}: ${operation.summary.replaceAll("`", "")}`,
      text,
    },
  ];
}
