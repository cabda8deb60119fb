import type { BadValue } from "../mutate/choose.ts";
import type { Path } from "../mutate/edit.ts";
import type {
  Case,
  Content,
  Event,
  Example,
  Header,
  Operation,
  Parameter,
  Response,
} from "../spec/api.ts";

type Body = Pick<Content, "mediaType">;

/** The names of all that a spec obliges us to test. The first word is the kind. */
export const covered = {
  schema: (pointer: string) => `schema ${pointer}`,
  /** An example or default, by its place in the spec. */
  value: (pointer: string) => `value ${pointer}`,
  case: ({ schema, rule, name }: Case) => `case ${schema} (${rule}): ${name}`,
  event: ({ name }: Event, { mediaType }: Body, example: Example) =>
    `event ${name} ${mediaType} ${example.name}`,
  operation: ({ id }: Operation) => `operation ${id}`,
  status: ({ id }: Operation, { status }: Response) => `status ${id} ${status}`,
  header: ({ id }: Operation, { status }: Response, { name }: Header) =>
    `header ${id} ${status} ${name}`,
  parameter: ({ id }: Operation, { in: where, name }: Parameter) =>
    `parameter ${id} ${where} ${name}`,
  requestMediaType: ({ id }: Operation, { mediaType }: Body) =>
    `media-type ${id} request ${mediaType}`,
  responseMediaType: ({ id }: Operation, { status }: Response, { mediaType }: Body) =>
    `media-type ${id} ${status} ${mediaType}`,
  requestExample: ({ id }: Operation, { mediaType }: Body, { name }: Example) =>
    `example ${id} request ${mediaType} ${name}`,
  responseExample: (
    { id }: Operation,
    { status }: Response,
    { mediaType }: Body,
    { name }: Example,
  ) => `example ${id} ${status} ${mediaType} ${name}`,
  /** A rule of a schema, by its place in the spec. */
  rule: ({ id }: Operation, rule: string) => `keyword ${id} ${rule}`,
  /** A value just allowed: `limit` as in `Replacement`, `part` where it travels. */
  boundary: ({ id }: Operation, part: string, path: Path, limit: string) =>
    `boundary ${id} ${[part, ...path.map(keyName)].join("/")} ${limit}`,
  /** A security scheme that suffices, or one that is refused. */
  security: ({ id }: Operation, what: string) => `security ${id} ${what}`,
  paging: ({ id }: Operation) => `paging ${id}`,
  server: (server: string) => `server ${server}`,
  unknownPath: () => "negative an unknown path",
  wrongMethod: (method: string, path: string) => `negative ${method} ${path}`,
  negative: ({ id }: Operation, what: string) => `negative ${id} ${what}`,
  /** What a bad body shows besides the rule that it breaks. */
  mutation: (operation: Operation, { path, put, targets }: BadValue): string[] => {
    const place = placeName(path);
    if (put === undefined) return [covered.negative(operation, `${place} left out`)];
    if (put.value === null) return [covered.negative(operation, `${place} null`)];
    const isWrongType = targets.some(
      ({ keyword }) => keyword === "type" || keyword === "discriminator",
    );
    return isWrongType ? [covered.negative(operation, `${place} of a wrong type`)] : [];
  },
} as const;

/** A place in a body, the same for all items of a list: `body/participants/*`. */
export function placeName(path: Path): string {
  return ["body", ...path.map(keyName)].join("/");
}

function keyName(key: Path[number]): string {
  return typeof key === "number" ? "*" : key;
}
