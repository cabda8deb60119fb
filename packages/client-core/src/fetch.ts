import createOpenapiFetch, { type Client } from "openapi-fetch";
import { type ApiTable, type Auth, type ClientOptions, createPathTransport } from "./index.ts";

export type { Client as FetchClient } from "openapi-fetch";

/**
 * Makes an openapi-fetch client (`GET`, `POST`, ... by path) over this package's transport: its
 * credentials, retries, deadlines and redaction. The one place that knows openapi-fetch.
 *
 * @typeParam Paths the generated `paths` of the API.
 * @throws TypeError if an option is missing or wrong.
 */
export function createFetchClient<Paths extends {}>(
  api: ApiTable,
  options: ClientOptions<Auth>,
): Client<Paths> {
  return createOpenapiFetch<Paths>(createPathTransport(api, options));
}
