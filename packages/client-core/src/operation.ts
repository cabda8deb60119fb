import { type PathTemplate, parsePath } from "./request/path.ts";
import type { OperationDescription } from "./table.ts";

/** An operation with all that can be worked out once, before its first call. */
export interface Operation extends OperationDescription {
  readonly id: string;
  readonly template: PathTemplate;
  /** Headers that are the same on every call. */
  readonly fixedHeaders: Readonly<Record<string, string>>;
}

/** Prepares an operation of the table. */
export function prepareOperation(
  id: string,
  description: OperationDescription,
  userAgent: string | undefined,
): Operation {
  const accept = new Set(Object.values(description.responses).flat());
  return {
    ...description,
    id,
    template: parsePath(description.path),
    fixedHeaders: {
      accept: [...accept].join(", ") || "*/*",
      ...(userAgent && { "user-agent": userAgent }),
    },
  };
}
