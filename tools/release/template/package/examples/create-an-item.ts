// Creates an item and reads it. Against a mock: npx @telespec/mock sample-api, then node create-an-item.ts
import { bearer, createSampleApiClient } from "@telespec/sample-api";

const sampleApi = createSampleApiClient({
  auth: bearer("demo-token"),
  baseUrl: process.argv[2] ?? "http://127.0.0.1:4010",
});

const { id } = await sampleApi.createItem({ body: { name: "First" } });
const item = await sampleApi.getItem({ itemId: id });
console.log(`${item.id}: ${item.name}`);
