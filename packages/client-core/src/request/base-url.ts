/**
 * A base URL without trailing slash.
 *
 * @throws TypeError if it is no absolute http or https URL, or carries credentials, a query or a fragment.
 */
export function normalizeBaseUrl(baseUrl: string | undefined, api: string): string {
  if (baseUrl === undefined)
    throw new TypeError(
      `${api}: baseUrl is required, because the API has no server of its own: set it to your operator's URL`,
    );
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw new TypeError(
      `${api}: baseUrl is not an absolute URL; it should look like https://host/path`,
    );
  }
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new TypeError(`${api}: baseUrl must begin with https:// or http://, not ${url.protocol}`);
  if (url.username || url.password)
    throw new TypeError(`${api}: baseUrl must not contain credentials; give them as auth`);
  if (url.search || url.hash)
    throw new TypeError(`${api}: baseUrl must not have a query or a fragment`);
  return (url.origin + url.pathname).replace(/\/+$/, "");
}
