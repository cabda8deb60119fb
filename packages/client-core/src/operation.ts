import { type PathTemplate, parsePath } from "./request/path.ts";
import type { ApiTable, OperationDescription } from "./table.ts";

/** An operation with all that can be worked out once, before its first call. */
export interface Operation extends OperationDescription {
  readonly id: string;
  readonly template: PathTemplate;
  /** Headers that are the same on every call. */
  readonly fixedHeaders: Readonly<Record<string, string>>;
}

/** Prepares an operation of the table. */
export function prepareOperation(
  api: ApiTable,
  id: string,
  userAgent: string | undefined,
): Operation {
  const description = api.operations[id] as OperationDescription;
  const accept = new Set(Object.values(description.responses).flat());
  const fixedHeaders: Record<string, string> = { accept: [...accept].join(", ") || "*/*" };
  if (userAgent !== undefined) fixedHeaders["user-agent"] = userAgent;
  return { ...description, id, template: parsePath(description.path), fixedHeaders };
}
