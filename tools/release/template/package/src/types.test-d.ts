// Checked by the type checker: a line under @ts-expect-error that compiles is an error.
import { createSampleApiFetchClient } from "./fetch.ts";
import { bearer, createSampleApiClient, type Item, isApiError } from "./index.ts";

const auth = bearer("token-1");
const sampleApi = createSampleApiClient({ auth });
const itemId = "3f0c5b7a-9d24-4e61-8b0f-6a1d2c3e4f50";

function same<Expected>(_value: Expected): void {}

export async function compiles(): Promise<void> {
  same<Item>(await sampleApi.createItem({ body: { name: "First" } }));
  same<Item>(await sampleApi.getItem({ itemId }));
  same<undefined>(await sampleApi.deleteItem({ itemId }));
  const error: unknown = new Error();
  if (isApiError(error, "getItem") && error.status === 404) same<string>(error.error.message);
  same<object>(createSampleApiFetchClient({ auth }));
}

export async function doesNotCompile(): Promise<void> {
  // @ts-expect-error a misspelt field
  await sampleApi.createItem({ body: { names: "First" } });
  // @ts-expect-error a missing path parameter
  await sampleApi.getItem({});
}
