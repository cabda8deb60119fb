import type { Demo } from "./demos.ts";
import type { ExampleRequest } from "./example-request.ts";

/** What is used of an API package when its factory and operation are known by name only. */
type ApiModule = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
type Client = Readonly<Record<string, (params: unknown) => PromiseLike<unknown>>>;

/**
 * Does what the snippet does, through the built package.
 *
 * @throws whatever the client throws
 */
export async function makeCall(
  { package: name, factory, operation, auth }: Demo,
  { bound, params }: ExampleRequest,
  url: string,
): Promise<unknown> {
  const api: ApiModule = await import(name);
  const client = named(
    api,
    factory,
  )({
    ...bound,
    auth: named(api, auth.helper)(...auth.args(url)),
    baseUrl: url,
  }) as Client;
  return named(client, operation)(params);
}

function named<T>(from: Readonly<Record<string, T>>, name: string): T {
  const member = from[name];
  if (member === undefined) throw new Error(`There is no ${name}.`);
  return member;
}
