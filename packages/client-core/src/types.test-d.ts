/** Types, checked by `tsc`: every line under `@ts-expect-error` must not compile. Nothing here runs. */
import type { IsThingsError, Thing, ThingsClient } from "../test/things-api.ts";
import type { HttpStatus, Page, PagedCall } from "./index.ts";

declare const client: ThingsClient;
declare const isThingsError: IsThingsError;

type Equal<One, Other> =
  (<Value>() => Value extends One ? 1 : 2) extends <Value>() => Value extends Other ? 1 : 2
    ? true
    : false;
function holds<_Condition extends true>(): void {}

export async function awaiting(): Promise<void> {
  const thing = await client.createThing({ body: { label: "a" } });
  holds<Equal<typeof thing, Thing>>();
  const { data, response } = await client.getThing({ id: "t-1" }).withResponse();
  holds<Equal<typeof data, Thing>>();
  holds<Equal<typeof response, Response>>();
  const nothing = await client.removeThing({ id: "t-1" });
  holds<Equal<typeof nothing, undefined>>();
}

export async function narrowing(): Promise<void> {
  const result = await client.createThing({ body: { label: "a" } }).result();
  // @ts-expect-error before the status is known, data may be missing
  result.data.id;
  if (result.status === 201) {
    holds<Equal<typeof result.data, Thing>>();
    holds<Equal<typeof result.ok, true>>();
  } else if (result.status === 429) {
    holds<Equal<typeof result.error, { readonly message: string }>>();
    // @ts-expect-error a failure has no data
    result.data.id;
  } else if (result.status === 400) {
    result.error.message satisfies string;
  } else {
    // The branch of all other statuses: its body is unknown.
    holds<Equal<typeof result.error, unknown>>();
    holds<Equal<typeof result.status, Exclude<HttpStatus, 201 | 400 | 429>>>();
    // @ts-expect-error nobody has documented this body
    result.error.message;
    // @ts-expect-error 201 is documented, so it cannot be here
    result.status satisfies 201;
  }
  if (result.ok) result.data satisfies Thing;
  else result.error;
  // @ts-expect-error a status that fetch cannot give
  if (result.status === 99) return;
}

export async function paging(): Promise<void> {
  for await (const thing of client.listThings()) holds<Equal<typeof thing, Thing>>();
  for await (const page of client.listThings().pages()) holds<Equal<typeof page, Page<Thing>>>();
  const page = await client.listThings();
  page.items satisfies readonly Thing[];
  (await page.next()) satisfies Page<Thing> | undefined;
  // @ts-expect-error a page is one page: iterate the call itself for all items
  for await (const _ of await client.listThings()) return;
  // @ts-expect-error nor is it a list
  for (const _ of await client.listThings()) return;
  // @ts-expect-error a call that gives one thing is no list
  for await (const _ of client.getThing({ id: "t-1" })) return;
  client.listThings() satisfies PagedCall<Thing, unknown>;
}

export function guarding(error: unknown): void {
  if (!isThingsError(error)) return;
  error.status satisfies number;
  error.carriedOut satisfies "no" | "unknown" | "yes";
  // @ts-expect-error without the operation, the body is unknown
  error.error.message;
}

export function guardingOneOperation(error: unknown): void {
  if (!isThingsError(error, "createThing")) return;
  if (error.status === 400) error.error.message satisfies string;
  else if (error.status !== 429) {
    // @ts-expect-error the body of an undocumented status is unknown
    error.error.message;
  }
  // @ts-expect-error the API has no such operation
  isThingsError(error, "createThingg");
}

export function calling(): void {
  // @ts-expect-error a required path parameter is missing
  client.getThing({});
  // @ts-expect-error a misspelt parameter
  client.getThing({ id: "t-1", sinse: "today" });
  // @ts-expect-error a misspelt field of the body
  client.createThing({ body: { label: "a", lable: "b" } });
  // @ts-expect-error a misspelt option
  client.getThing({ id: "t-1" }, { timout: 5 });
  client.getThing({ id: "t-1" }, { signal: new AbortController().signal, timeout: 5 });
}
