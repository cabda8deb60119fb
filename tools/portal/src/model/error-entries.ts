import type { ApiContent, ApiExample, ApiModel, ApiOperation } from "./api.ts";
import type { Json } from "./openapi.ts";

/** One way in which an API can refuse or fail, and where. */
export interface ErrorEntry {
  readonly status: string;
  /** What it means and what to do, as the spec says. */
  readonly description: string;
  readonly operations: readonly ApiOperation[];
  readonly codes: readonly ErrorCode[];
}

/** One code of an error's body, or of bodies without codes, all of them. */
export interface ErrorCode {
  /** For programs, such as `INVALID_ARGUMENT`; of an API without codes, undefined. */
  readonly code: string | undefined;
  readonly mediaType: string;
  readonly examples: readonly ApiExample[];
}

/** Every documented error of an API, the same description once. */
export function errorEntries(api: ApiModel): ErrorEntry[] {
  const found = new Map<string, { entry: ErrorEntry; operations: ApiOperation[] }>();
  for (const operation of api.operations) {
    for (const { status, description, contents } of operation.responses) {
      if (status.startsWith("2")) continue;
      const key = `${status} ${description}`;
      const known = found.get(key);
      if (known !== undefined) {
        known.operations.push(operation);
        continue;
      }
      const operations = [operation];
      const codes = contents.flatMap(codesOf);
      found.set(key, { entry: { status, description, operations, codes }, operations });
    }
  }
  return [...found.values()]
    .map(({ entry }) => entry)
    .sort((one, other) => one.status.localeCompare(other.status));
}

function codesOf({ mediaType, examples }: ApiContent): ErrorCode[] {
  const byCode = new Map<string | undefined, ApiExample[]>();
  for (const example of examples) {
    const code = codeOf(example.value);
    byCode.set(code, [...(byCode.get(code) ?? []), example]);
  }
  return [...byCode].map(([code, list]) => ({ code, mediaType, examples: list }));
}

/** The word for programs in an error body: CAMARA calls it `code`, Bandwidth Voice `type`. */
function codeOf(value: Json): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const code = value.code ?? value.type;
  return typeof code === "string" ? code : undefined;
}
