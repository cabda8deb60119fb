import assert from "node:assert/strict";
import type { Bench } from "../bench/bench.ts";
import { basicHeader, bearerHeader, type Credentials, waysToMeet } from "../bench/credentials.ts";
import { neededParameters } from "../bench/parameters.ts";
import { plainRequest, sendPlain } from "../bench/plain.ts";
import { checkRefusal } from "../check/refusal.ts";
import { type Api, type Operation, successes } from "../spec/api.ts";
import type { Cell } from "./cell.ts";
import { covered } from "./obligations.ts";

/** Cells for who may call an operation: each way in that the spec declares, and the ways that are none. */
export function securityCells(api: Api): Cell[] {
  return api.operations.flatMap((operation) => [
    ...rightWays(api, operation).map((way) => rightCell(operation, way)),
    ...rightHeaders(api, operation).map((header) => otherSpellingCell(operation, header)),
    ...wrongHeaders(api, operation).map((wrong) => wrongCell(api, operation, wrong)),
  ]);
}

/** The credentials that an operation takes. */
function rightWays(api: Api, { id, security }: Operation): Credentials[] {
  return security.flatMap((alternative) => {
    const [scheme, ...more] = alternative;
    if (scheme === undefined || more.length > 0) {
      throw new Error(
        `${id}: no client here can meet the security ${JSON.stringify(alternative)}.`,
      );
    }
    return waysToMeet(api, scheme);
  });
}

function rightCell(operation: Operation, credentials: Credentials): Cell {
  const { scheme, kind } = credentials;
  return {
    id: `${operation.id} with ${scheme} by ${kind}`,
    group: "security",
    operation: operation.id,
    title: `${operation.id} takes ${kind} for the scheme ${scheme}`,
    covers: [covered.security(operation, scheme)],
    run: async (bench) => {
      const client = bench.client(credentials);
      const parameters = neededParameters(bench.api, operation);
      const result = await client.call(operation.id, parameters).result();
      assert.equal(result.status, successes(operation)[0]?.status, "it was not let in");
      const [sent] = client.sent();
      const authorization = sent?.headers.get("authorization") ?? "";
      assert.match(authorization, kind === "basic" ? /^Basic \S+$/ : /^Bearer \S+$/);
    },
  };
}

/** An `Authorization` header, and what is special about it. */
interface Header {
  readonly what: string;
  readonly value: string | undefined;
}

/** Headers that look unusual and are right. */
function rightHeaders(api: Api, operation: Operation): Header[] {
  const kinds = kindsOf(api, operation);
  return [
    ...(kinds.has("basic")
      ? [
          // https://www.rfc-editor.org/rfc/rfc7617#section-2
          { what: "a password with a colon", value: basicHeader("fake:password") },
          // Names of schemes have no case: https://www.rfc-editor.org/rfc/rfc9110#section-11.1
          { what: "basic in small letters", value: lower(basicHeader()) },
        ]
      : []),
    ...(kinds.has("bearer")
      ? [{ what: "bearer in small letters", value: lower(bearerHeader()) }]
      : []),
  ];
}

function lower(header: string): string {
  return header.replace(/^\w+/, (scheme) => scheme.toLowerCase());
}

function otherSpellingCell(operation: Operation, { what, value }: Header): Cell {
  return {
    id: `${operation.id} with ${what}`,
    group: "security",
    operation: operation.id,
    title: `${operation.id} takes ${what}`,
    covers: [covered.operation(operation)],
    run: async (bench) => {
      const headers = { authorization: value };
      const answer = await sendPlain(bench, plainRequest(bench, operation, { headers }));
      assert.equal(answer.status, successes(operation)[0]?.status, answer.text);
    },
  };
}

/** Headers with which nobody is let in. */
function wrongHeaders(api: Api, operation: Operation): Header[] {
  const kinds = kindsOf(api, operation);
  if (operation.security.length === 0) return [];
  const noColon = Buffer.from("no-colon").toString("base64");
  return [
    { what: "no credentials", value: undefined },
    { what: "credentials of an unknown scheme", value: "Digest username=contract" },
    { what: "a scheme without credentials", value: kinds.has("basic") ? "Basic" : "Bearer" },
    ...(kinds.has("basic")
      ? [
          { what: "Basic credentials that are not base64", value: "Basic %%%" },
          { what: "Basic credentials without a colon", value: `Basic ${noColon}` },
        ]
      : [{ what: "Basic credentials", value: basicHeader() }]),
    ...(kinds.has("bearer")
      ? [{ what: "a Bearer token with a space", value: "Bearer two words" }]
      : [{ what: "a Bearer token", value: bearerHeader() }]),
  ];
}

function kindsOf(api: Api, { security }: Operation): Set<string | undefined> {
  return new Set(security.flat().map((scheme) => api.schemes.get(scheme)?.kind));
}

function wrongCell(api: Api, operation: Operation, { what, value }: Header): Cell {
  return {
    id: `${operation.id} refuses ${what}`,
    group: "security",
    operation: operation.id,
    title: `${operation.id} refuses ${what}`,
    covers: [covered.security(operation, `refuses ${what}`)],
    run: (bench) => refuse(bench, operation, value, kindsOf(api, operation)),
  };
}

async function refuse(
  bench: Bench,
  operation: Operation,
  authorization: string | undefined,
  kinds: ReadonlySet<string | undefined>,
): Promise<void> {
  const request = plainRequest(bench, operation, { headers: { authorization } });
  const answer = await sendPlain(bench, request);
  checkRefusal(bench, operation, answer, [401]);
  // https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2
  const challenge = answer.headers.get("www-authenticate") ?? "";
  for (const kind of kinds) {
    assert.match(challenge, new RegExp(`(^|, )${kind}( |$)`, "i"), `no challenge for ${kind}`);
  }
}
