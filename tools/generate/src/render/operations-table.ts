import type { Api, Operation } from "../model.ts";
import type { LiteralValue } from "./literal.ts";
import { literal } from "./literal.ts";

/** The contents of `operations.ts`: the API as the data that client-core interprets. */
export function renderOperations(api: Api): string {
  const table = literal({
    name: api.name,
    version: api.version,
    baseUrl: api.baseUrl,
    tokenUrl: api.tokenUrl,
    correlation: api.correlation && { ...api.correlation },
    operations: Object.fromEntries(api.operations.map((one) => [one.id, describe(one)])),
  });
  const paged = api.operations.some(({ paging }) => paging === "link") ? "PendingList" : undefined;
  return `import ${paged ? `{ ${paged} }` : "type { PendingList }"} from "@telespec/client-core";

/** ${api.title}, as data. */
export const api = ${table} as const;

/** What makes the calls that have pages${paged ? "" : ": there are none"}. */
export const paged: ${paged ? "" : "undefined | "}typeof PendingList = ${paged};
`;
}

function describe(operation: Operation): LiteralValue {
  const bound = operation.parameters.filter((parameter) => parameter.bound);
  return {
    method: operation.method,
    path: operation.path,
    parameters: Object.fromEntries(operation.parameters.map((one) => [one.name, one.in])),
    bound: bound.length > 0 ? bound.map(({ name }) => name) : undefined,
    body: operation.body && {
      mediaType: operation.body.mediaType,
      required: operation.body.required,
    },
    responses: Object.fromEntries(operation.answers.map((one) => [one.status, one.mediaTypes])),
    retry: operation.retry,
    paging: operation.paging,
  };
}
