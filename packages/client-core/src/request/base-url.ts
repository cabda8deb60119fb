import { refuse } from "./refuse.ts";

/** A base URL without trailing slash; refused if it is no absolute http or https URL or says too much. */
export function normalizeBaseUrl(baseUrl: string | undefined): string {
  if (baseUrl === undefined)
    refuse(
      "baseUrl is required, because the API has no server of its own: set your operator's URL",
    );
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    return refuse("baseUrl is not an absolute URL; it should look like https://host/path");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:")
    refuse(`baseUrl must begin with https:// or http://, not ${url.protocol}`);
  if (url.username || url.password)
    refuse("baseUrl must not contain credentials; give them as auth");
  if (url.search || url.hash) refuse("baseUrl must not have a query or a fragment");
  return (url.origin + url.pathname).replace(/\/+$/, "");
}
