import { type ClientCredentialsOptions, clientCredentials, type Fetch } from "../src/index.ts";

export const tokenUrl = "https://auth.example.com/token";

/** Answers the token request with this number (from 1). */
export type TokenAnswer = (count: number, init: RequestInit) => Response | Promise<Response>;

/** A token, as an endpoint gives it. */
export function token(
  value: string,
  more: Record<string, unknown> = { expires_in: 3600 },
): Response {
  return Response.json({ access_token: value, token_type: "Bearer", ...more });
}

/** Client credentials whose endpoint is this function, and a count of the requests it got. */
export function tokenEndpoint(
  answer: TokenAnswer,
  options: Partial<ClientCredentialsOptions> = {},
) {
  const seen: RequestInit[] = [];
  const auth = clientCredentials({
    clientId: "client-1",
    clientSecret: "s3cr3t/word",
    tokenUrl,
    ...options,
  });
  const fetch: Fetch = async (_, init = {}) => {
    seen.push(init);
    return answer(seen.length, init);
  };
  const authorization = async () => auth.authorization({ fetch });
  return { auth, fetch, seen, authorization };
}
