import type { OpenApiDocument, OperationObject, ServerObject } from "./document.ts";
import { methods } from "./operations.ts";

/**
 * The path prefixes under which the API answers, longest first, the root (an empty prefix) last.
 *
 * They are the paths of every server of the spec with every listed value of its variables. Where a
 * variable's value is a whole address with a path (`https://api.example.com/camara`), the prefix
 * without that path is taken as well: whoever changes only the host shall be understood either way.
 */
export function basePaths(document: OpenApiDocument): readonly string[] {
  const found = new Set<string>([""]);
  for (const server of servers(document)) {
    for (const url of addresses(server)) {
      const path = pathOf(url);
      if (path !== undefined) found.add(path);
    }
  }
  return [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function servers(document: OpenApiDocument): ServerObject[] {
  const found = [...(document.servers ?? [])];
  for (const item of Object.values(document.paths ?? {})) {
    found.push(...(item.servers ?? []));
    for (const method of methods) {
      const operation = item[method] as OperationObject | undefined;
      found.push(...(operation?.servers ?? []));
    }
  }
  return found;
}

function addresses(server: ServerObject): string[] {
  let urls = [server.url];
  for (const [name, variable] of Object.entries(server.variables ?? {})) {
    const values = new Set([variable.default, ...(variable.enum ?? [])]);
    for (const value of [...values]) {
      if (URL.canParse(value)) values.add(new URL(value).origin);
    }
    urls = urls.flatMap((url) =>
      [...values].map((value) => url.replaceAll(`{${name}}`, value.replace(/\/$/, ""))),
    );
  }
  return urls;
}

function pathOf(url: string): string | undefined {
  // A server URL may be relative: https://spec.openapis.org/oas/v3.1.0#server-object
  if (!URL.canParse(url, "http://localhost")) return undefined;
  return new URL(url, "http://localhost").pathname.replace(/\/+$/, "");
}
