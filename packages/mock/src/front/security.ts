import type { Operation } from "../spec/operations.ts";
import type { SecurityScheme } from "../spec/security.ts";
import type { Headers, Query } from "./message.ts";

/**
 * Whether a request carries what one of the operation's security alternatives asks for. The mock
 * looks at the form of credentials alone: any name, password and token will do.
 */
export function isAuthorized(operation: Operation, headers: Headers, query: Query): boolean {
  if (operation.security.length === 0) return true;
  return operation.security.some((alternative) =>
    alternative.every((scheme) => isSatisfied(scheme, headers, query)),
  );
}

function isSatisfied(scheme: SecurityScheme, headers: Headers, query: Query): boolean {
  switch (scheme.kind) {
    case "basic":
      return basicCredentials(headers.authorization) !== undefined;
    case "bearer":
      // https://www.rfc-editor.org/rfc/rfc6750#section-2.1
      return /^bearer +[\w\-.~+/]+=*$/i.test(headers.authorization?.trim() ?? "");
    case "key":
      return hasKey(scheme.in, scheme.name, headers, query);
    case "unseen":
      return true;
  }
}

/** A user name (or client id) and a password (or client secret). */
export interface BasicCredentials {
  readonly user: string;
  readonly password: string;
}

/**
 * Reads an `Authorization: Basic` header. The first colon ends the user name, so that a password
 * may hold colons: https://www.rfc-editor.org/rfc/rfc7617#section-2
 */
export function basicCredentials(authorization: string | undefined): BasicCredentials | undefined {
  const encoded = /^basic +([\w+/-]+={0,2})$/i.exec(authorization?.trim() ?? "")?.[1];
  if (encoded === undefined) return undefined;
  const decoded = Buffer.from(encoded, "base64").toString("utf8");
  const colon = decoded.indexOf(":");
  if (colon === -1) return undefined;
  return { user: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}

function hasKey(place: string, name: string, headers: Headers, query: Query): boolean {
  if (place === "header") return Boolean(headers[name.toLowerCase()]);
  if (place === "query") return Boolean(query[name]);
  const cookies = (headers.cookie ?? "").split(";").map((pair) => pair.trim());
  return cookies.some((pair) => pair.startsWith(`${name}=`) && pair.length > name.length + 1);
}

/**
 * The `WWW-Authenticate` value that every 401 must have:
 * https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2
 *
 * @returns `undefined` when no scheme of the operation has a challenge.
 */
export function challenges(operation: Operation, realm: string): string | undefined {
  const kinds = new Set(operation.security.flat().map((scheme) => scheme.kind));
  const found: string[] = [];
  if (kinds.has("bearer")) found.push(`Bearer realm="${realm}"`);
  if (kinds.has("basic")) found.push(`Basic realm="${realm}", charset="UTF-8"`);
  return found.length === 0 ? undefined : found.join(", ");
}
