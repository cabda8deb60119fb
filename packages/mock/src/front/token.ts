import { essenceOf } from "./media-type.ts";
import { type Answer, BodyTooLargeError, type MockRequest, type Violation } from "./message.ts";
import { violationAt } from "./replies.ts";
import { basicCredentials } from "./security.ts";

/** Seconds for which a token is said to hold. The mock takes any token at any time. */
const lifetime = 3600;

/** More than any token request needs. */
const tokenRequestLimit = 64 * 1024;

/** Answers requests for access tokens. */
export type TokenEndpoint = (request: MockRequest) => Promise<Answer>;

/**
 * Makes an OAuth 2.0 token endpoint for the client credentials grant, so that a client can be tried
 * with the auth that it will have in earnest: https://www.rfc-editor.org/rfc/rfc6749#section-4.4
 * Any client id with any secret gets a token, a new one each time.
 */
export function createTokenEndpoint(realm: string): TokenEndpoint {
  let issued = 0;
  return async (request) => {
    if (request.method !== "POST") {
      return tokenError(405, "invalid_request", "Ask for a token with POST.", { Allow: "POST" });
    }
    let form: URLSearchParams | string;
    try {
      form = await readForm(request);
    } catch (error) {
      if (!(error instanceof BodyTooLargeError)) throw error;
      return tokenError(413, "invalid_request", error.message);
    }
    if (typeof form === "string") return tokenError(400, "invalid_request", form);
    if (!hasClientCredentials(request)) {
      const description = "Send client id and client secret as HTTP Basic credentials.";
      // https://www.rfc-editor.org/rfc/rfc6749#section-5.2
      const challenge = { "WWW-Authenticate": `Basic realm="${realm}", charset="UTF-8"` };
      return tokenError(401, "invalid_client", description, challenge);
    }
    const grant = form.get("grant_type");
    if (grant === null || grant === "") {
      return tokenError(400, "invalid_request", "grant_type is missing: send client_credentials.");
    }
    if (grant !== "client_credentials") {
      const description = `The grant ${printable(grant)} is not offered: send client_credentials.`;
      return tokenError(400, "unsupported_grant_type", description);
    }
    issued += 1;
    return json(200, {
      access_token: `mock-access-token-${issued}`,
      token_type: "bearer",
      expires_in: lifetime,
    });
  };
}

/** The form, or what is wrong with the request. */
async function readForm(request: MockRequest): Promise<URLSearchParams | string> {
  if (essenceOf(request.headers["content-type"] ?? "") !== "application/x-www-form-urlencoded") {
    return "Send the request as application/x-www-form-urlencoded.";
  }
  const bytes = await request.readBody(tokenRequestLimit);
  const form = new URLSearchParams(new TextDecoder().decode(bytes));
  const names = [...form.keys()];
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  return repeated === undefined ? form : `The parameter ${printable(repeated)} stands there twice.`;
}

function hasClientCredentials({ headers }: MockRequest): boolean {
  const credentials = basicCredentials(headers.authorization);
  return credentials !== undefined && credentials.user !== "";
}

/** error_description may hold no others: https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
function printable(text: string): string {
  return text.replace(/[^\x20-\x21\x23-\x5B\x5D-\x7E]/g, "?");
}

function tokenError(
  status: number,
  error: string,
  description: string,
  headers: Record<string, string> = {},
): Answer {
  const violations = [violationAt("body", error, description)];
  return json(status, { error, error_description: description }, headers, violations);
}

function json(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
  violations: readonly Violation[] = [],
): Answer {
  return {
    status,
    headers: {
      "Content-Type": "application/json",
      // https://www.rfc-editor.org/rfc/rfc6749#section-5.1
      "Cache-Control": "no-store",
      Pragma: "no-cache",
      ...headers,
    },
    body: JSON.stringify(body),
    example: undefined,
    violations,
  };
}
