import type { ApiModel, ApiOperation } from "../model/api.ts";
import { mockUrlOf } from "../model/apis.ts";
import type { SampleRequest } from "./sample-request.ts";

/** A request to the mock as a command for a POSIX shell. */
export function curlSample(
  api: ApiModel,
  operation: ApiOperation,
  { parameters, body, target }: SampleRequest,
): string {
  const method = operation.method.toUpperCase();
  const lines = [
    `curl ${method === "GET" ? "" : `-X ${method} `}${quote(mockUrlOf(api.facts) + target)}`,
  ];
  lines.push(api.facts.auth.curl);
  for (const [{ name, in: place }, value] of parameters) {
    if (place === "header") lines.push(`-H ${quote(`${name}: ${String(value)}`)}`);
  }
  if (body !== undefined) {
    const text =
      typeof body.value === "string" ? body.value : JSON.stringify(body.value, undefined, 2);
    lines.push(`-H ${quote(`Content-Type: ${body.mediaType}`)}`, `--data-raw ${quote(text)}`);
  }
  return lines.join(" \\\n  ");
}

/** Quotes a text for a POSIX shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
