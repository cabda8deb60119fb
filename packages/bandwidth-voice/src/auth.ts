import {
  type BasicAuth,
  type ClientCredentialsAuth,
  type ClientCredentialsOptions,
  basic as coreBasic,
  clientCredentials as coreClientCredentials,
} from "@telespec/client-core";
import { api } from "./generated/operations.ts";

export { bearer } from "@telespec/client-core";

/** Client credentials of a Bandwidth account; `tokenUrl` is needed only to reach a mock or a proxy. */
export type VoiceCredentials = Omit<ClientCredentialsOptions, "tokenUrl"> & {
  /** @default Bandwidth's token endpoint, as the spec names it */
  readonly tokenUrl?: string;
};

/**
 * OAuth 2.0 client credentials (RFC 6749, section 4.4), the way to authenticate with this API. The
 * token is fetched when first needed, kept in memory, shared by all calls and renewed before it ends.
 *
 * Client secrets do not belong in browsers.
 *
 * @throws TypeError if an option is missing or `tokenUrl` is not safe.
 */
export function clientCredentials(credentials: VoiceCredentials): ClientCredentialsAuth {
  return coreClientCredentials({ tokenUrl: api.tokenUrl, ...credentials });
}

/**
 * HTTP Basic with an API user (RFC 7617).
 *
 * @deprecated Bandwidth withdraws API users on 2026-12-02; use {@link clientCredentials}.
 * @throws TypeError if the user name has a colon.
 */
export function basic(username: string, password: string): BasicAuth {
  return coreBasic(username, password);
}
