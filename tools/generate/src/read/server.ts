import type { Place } from "../place.ts";
import { at, items, members, text } from "../place.ts";

// RFC 2606 and RFC 6761: hosts that nobody runs an API on. A server there is a template to fill in.
const placeholder = /(^|\.)(example(\.(com|net|org))?|test|invalid|localhost)$/;

/**
 * The spec's first server with the defaults of its variables, without trailing slash; `undefined`
 * where that is only a template, so that a client asks its user for the URL.
 */
export function readBaseUrl(root: Place): string | undefined {
  const [server] = items(at(root, "servers"));
  const template = server && text(at(server, "url"));
  if (server === undefined || template === undefined) return undefined;
  const filled = members(at(server, "variables")).reduce(
    (url, [name, variable]) =>
      url.replaceAll(`{${name}}`, text(at(variable, "default")) ?? `{${name}}`),
    template,
  );
  if (!/^https?:\/\/[^{}]+$/.test(filled) || !URL.canParse(filled)) {
    server.report(
      at(server, "url"),
      `the first server, ${filled}, is not an absolute URL`,
      "Write it as https://host/path, and give every variable in braces a default.",
    );
    return undefined;
  }
  return placeholder.test(new URL(filled).hostname) ? undefined : filled.replace(/\/+$/, "");
}

/** Complains about servers that only some operations have: a client has one base URL. */
export function checkNoServers(place: Place): void {
  const servers = at(place, "servers");
  if (servers.value !== undefined)
    place.report(
      servers,
      "an operation or a path has servers of its own, which is not supported",
      "A client has one base URL: put the servers at the root of the spec, or make this another API.",
    );
}
