import { type Auth, bearer, type ClientOptions, createClient, PendingList } from "../src/index.ts";
import { type ThingsClient, things } from "./things-api.ts";

/** A client of the things API at this address. */
export function thingsClient(
  baseUrl: string,
  options: Partial<ClientOptions<Auth>> = {},
): ThingsClient {
  const all = { owner: "o-1", auth: bearer("token-1234"), baseUrl, ...options };
  return createClient<ThingsClient>(things, all, PendingList);
}

/** A client whose `fetch` is this function, called with the number of the request (from 1). */
export function clientOf(
  answer: (count: number, url: string, init: RequestInit) => Response | Promise<Response>,
  options: Partial<ClientOptions<Auth>> = {},
): ThingsClient {
  let count = 0;
  return thingsClient("https://api.example.com/v1", {
    fetch: async (input, init = {}) => answer(++count, String(input), init),
    ...options,
  });
}

/** What a promise is rejected with. */
export async function failureOf(work: PromiseLike<unknown>): Promise<Error> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error) return error;
    throw new TypeError(`rejected with something that is no Error: ${String(error)}`);
  }
  throw new TypeError("expected a rejection, got a value");
}
