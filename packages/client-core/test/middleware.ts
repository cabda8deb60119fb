import type { ClientOptions, Middleware } from "../src/index.ts";
import { clientOf } from "./client.ts";

const ok = () => Response.json({ id: "t-1" });

/** A client with this middleware, and a count of what really was sent. */
export function clientWith(
  middleware: readonly Middleware[],
  answer: (count: number) => Response | Promise<Response> = ok,
  options: Partial<ClientOptions> = {},
) {
  const sent: Request[] = [];
  const client = clientOf((count) => answer(count), {
    middleware,
    ...options,
    fetch: async (input) => {
      sent.push(input as Request);
      return answer(sent.length);
    },
  });
  return { client, sent };
}
