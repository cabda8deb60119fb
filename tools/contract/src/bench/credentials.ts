import type { Api, Operation } from "../spec/api.ts";
import type { ApiPackage, CredentialsKind } from "./api-package.ts";

/** Credentials to call with: a security scheme of the spec, and a way of the package to meet it. */
export interface Credentials {
  readonly scheme: string;
  readonly kind: CredentialsKind;
}

// Any will do for a mock.
const user = "contract";
const password = "fake-password";
const token = "fake-token";

/** The ways in which a client can meet a security scheme. */
export function waysToMeet(api: Api, scheme: string): Credentials[] {
  const found = api.schemes.get(scheme);
  if (found?.kind === "basic") return [{ scheme, kind: "basic" }];
  if (found?.kind === "bearer") {
    const kinds = ["bearer", ...(found.clientCredentials ? ["clientCredentials"] : [])] as const;
    return kinds.map((kind) => ({ scheme, kind: kind as CredentialsKind }));
  }
  throw new Error(
    `${api.name}: the clients have no credentials for the security scheme ${scheme}.`,
  );
}

/** The credentials for what is not about credentials: the simplest that all operations take. */
export function defaultCredentials(api: Api): Credentials {
  const [scheme] = [...api.schemes.keys()];
  const [way] = scheme === undefined ? [] : waysToMeet(api, scheme);
  if (way === undefined) throw new Error(`${api.name} declares no security scheme.`);
  return way;
}

/** Makes credentials with the package's own functions. */
export function makeCredentials(
  { credentials }: ApiPackage,
  { kind }: Credentials,
  tokenUrl: string,
): unknown {
  const made = {
    basic: () => credentials("basic", user, password),
    bearer: () => credentials("bearer", token),
    clientCredentials: () =>
      credentials("clientCredentials", { clientId: user, clientSecret: password, tokenUrl }),
  }[kind]();
  if (made === undefined) throw new Error(`The package exports no function ${kind}.`);
  return made;
}

/** An `Authorization` header for an operation, for requests by hand. */
export function authorizationFor(api: Api, operation: Operation): Record<string, string> {
  const [alternative] = operation.security;
  if (alternative === undefined) return {};
  const kinds = alternative.map((scheme) => api.schemes.get(scheme)?.kind);
  return kinds.includes("basic")
    ? { authorization: basicHeader() }
    : { authorization: bearerHeader() };
}

export function basicHeader(secret = password): string {
  return `Basic ${Buffer.from(`${user}:${secret}`).toString("base64")}`;
}

export function bearerHeader(): string {
  return `Bearer ${token}`;
}
