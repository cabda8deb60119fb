import type {
  ApiCall,
  ApiTable,
  CallOptions,
  ErrorResult,
  IsApiError,
  OkResult,
  PagedCall,
  UndocumentedResult,
} from "../src/index.ts";

export interface Thing {
  readonly id: string;
  readonly label?: string;
}

export interface Problem {
  readonly message: string;
}

type Failures = ErrorResult<400, Problem> | ErrorResult<429, Problem>;

/** A client of the API below, as the generator would write it. */
export interface ThingsClient {
  createThing(
    parameters: { readonly owner?: string; readonly body: { readonly label: string } },
    options?: CallOptions,
  ): ApiCall<Thing, OkResult<201, Thing> | Failures | UndocumentedResult<201 | 400 | 429>>;
  getThing(
    parameters: { readonly owner?: string; readonly id: string; readonly since?: Date | string },
    options?: CallOptions,
  ): ApiCall<Thing, OkResult<200, Thing> | Failures | UndocumentedResult<200 | 400 | 429>>;
  listThings(
    parameters?: { readonly owner?: string; readonly tag?: readonly string[] },
    options?: CallOptions,
  ): PagedCall<
    Thing,
    OkResult<200, readonly Thing[]> | Failures | UndocumentedResult<200 | 400 | 429>
  >;
  removeThing(
    parameters: { readonly owner?: string; readonly id: string },
    options?: CallOptions,
  ): ApiCall<
    undefined,
    OkResult<204, undefined> | ErrorResult<404, undefined> | UndocumentedResult<204 | 404>
  >;
  drawThing(
    parameters: { readonly owner?: string; readonly id: string; readonly body: string },
    options?: CallOptions,
  ): ApiCall<undefined, OkResult<204, undefined> | UndocumentedResult<204>>;
  ringThing(
    parameters: { readonly owner?: string; readonly id: string; readonly "x-correlator"?: string },
    options?: CallOptions,
  ): ApiCall<undefined, OkResult<204, undefined> | UndocumentedResult<204>>;
  resetThing(
    parameters: { readonly owner?: string; readonly id: string },
    options?: CallOptions,
  ): ApiCall<undefined, OkResult<204, undefined> | UndocumentedResult<204>>;
}

export interface ThingsErrors {
  createThing: Failures | UndocumentedResult<201 | 400 | 429>;
}

export type IsThingsError = IsApiError<ThingsErrors>;

const json = ["application/json"];
const bound = { parameters: { owner: "path" }, bound: ["owner"] } as const;
const one = { ...bound, parameters: { owner: "path", id: "path" } } as const;

/** An API with one operation of each kind that the runtime treats in its own way. */
export const things = {
  name: "things",
  version: "1.2.3",
  correlation: { header: "x-correlator", pattern: "^[a-zA-Z0-9-]{0,55}$" },
  operations: {
    createThing: {
      ...bound,
      method: "POST",
      path: "/owners/{owner}/things",
      body: { mediaType: "application/json", required: true },
      responses: { 201: json, 400: json, 429: json },
      retry: "rejected-only",
    },
    getThing: {
      ...one,
      parameters: { ...one.parameters, since: "query" },
      method: "GET",
      path: "/owners/{owner}/things/{id}",
      responses: { 200: json, 400: json, 429: json },
      retry: "idempotent",
    },
    listThings: {
      ...bound,
      parameters: { owner: "path", tag: "query" },
      method: "GET",
      path: "/owners/{owner}/things",
      responses: { 200: json, 400: json, 429: json },
      retry: "idempotent",
      paging: "link",
    },
    removeThing: {
      ...one,
      method: "DELETE",
      path: "/owners/{owner}/things/{id}",
      responses: { 204: [], 404: [] },
      retry: "idempotent",
    },
    drawThing: {
      ...one,
      method: "PUT",
      path: "/owners/{owner}/things/{id}/drawing",
      body: { mediaType: "application/xml", required: true },
      responses: { 204: [] },
      retry: "rejected-only",
    },
    ringThing: {
      ...one,
      parameters: { ...one.parameters, "x-correlator": "header" },
      method: "POST",
      path: "/owners/{owner}/things/{id}/ring",
      responses: { 204: [] },
      retry: "rejected-only",
    },
    resetThing: {
      ...one,
      method: "POST",
      path: "/owners/{owner}/things/{id}/reset",
      responses: { 204: [] },
      retry: "never",
    },
  },
} as const satisfies ApiTable;
