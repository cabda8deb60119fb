import { readFile } from "node:fs/promises";
import type { Api } from "./apis.ts";
import type { Engine } from "./engines/engine.ts";
import { createPrismEngine } from "./engines/prism/engine.ts";
import { specFile } from "./files.ts";
import { type ApiModel, readApi } from "./spec/api-model.ts";
import type { OpenApiDocument } from "./spec/document.ts";

/** An API, ready to be mocked any number of times. */
export interface LoadedApi {
  readonly model: ApiModel;
  readonly engine: Engine;
}

const loaded = new Map<Api, Promise<LoadedApi>>();

/** Loads an API once per process: the engine keeps nothing from one request to the next. */
export function loadApi(api: Api): Promise<LoadedApi> {
  const earlier = loaded.get(api);
  if (earlier !== undefined) return earlier;
  const loading = readSpec(api).then((document) => loadSpec(api, document));
  loaded.set(api, loading);
  return loading;
}

/** Loads an API from its bundled spec. */
export async function loadSpec(name: string, document: OpenApiDocument): Promise<LoadedApi> {
  return { model: readApi(name, document), engine: await createPrismEngine(document) };
}

async function readSpec(api: Api): Promise<OpenApiDocument> {
  return JSON.parse(await readFile(specFile(api), "utf8")) as OpenApiDocument;
}
