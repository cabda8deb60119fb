import type { Router } from "./router.ts";

/**
 * Turns an address of the API into the same place at the mock, under the base path that the client
 * uses. A client that follows it must not end up, with its credentials, at the real API.
 *
 * @param at - The mock's origin and base path, such as `http://127.0.0.1:4010/api/v2`.
 * @returns The address unchanged where it is none of the API's.
 */
export function ownAddress(address: string, findRoute: Router, at: string): string {
  if (!URL.canParse(address)) return address;
  const { pathname, search, hash } = new URL(address);
  const route = findRoute(pathname);
  return route === undefined ? address : `${at}${route.path}${search}${hash}`;
}
