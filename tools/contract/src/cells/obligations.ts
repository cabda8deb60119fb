import type { Content, Example, Header, Operation, Parameter, Response } from "../spec/api.ts";

/** The names of what a spec obliges us to test. */
export const covered = {
  operation: ({ id }: Operation) => `operation ${id}`,
  status: ({ id }: Operation, { status }: Response) => `status ${id} ${status}`,
  header: ({ id }: Operation, { status }: Response, { name }: Header) =>
    `header ${id} ${status} ${name}`,
  requestMediaType: ({ id }: Operation, { mediaType }: Content) =>
    `media type ${id} request ${mediaType}`,
  responseMediaType: ({ id }: Operation, { status }: Response, { mediaType }: Content) =>
    `media type ${id} ${status} ${mediaType}`,
  requestExample: ({ id }: Operation, { mediaType }: Content, { name }: Example) =>
    `example ${id} request ${mediaType} ${name}`,
  responseExample: (
    { id }: Operation,
    { status }: Response,
    { mediaType }: Content,
    { name }: Example,
  ) => `example ${id} ${status} ${mediaType} ${name}`,
  parameter: ({ id }: Operation, { in: where, name }: Parameter) =>
    `parameter ${id} ${where} ${name}`,
} as const;
