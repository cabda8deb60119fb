import { parseUrl } from "./parse-url.ts";
import { refuse } from "./refuse.ts";

/** A base URL without trailing slash; refused if it is no plain http or https URL. */
export function normalizeBaseUrl(baseUrl: string | undefined): string {
  const url = parseUrl(baseUrl ?? "");
  // Credentials belong into auth; a query or a fragment would end up in the middle of the path.
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    return refuse("baseUrl must be an http or https URL without credentials, query and fragment");
  return (url.origin + url.pathname).replace(/\/+$/, "");
}
