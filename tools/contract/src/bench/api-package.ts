import { importBuilt } from "./import-built.ts";

/** An API's client package, as a program that knows nothing of the API sees it. */
export interface ApiPackage {
  /** `createVoiceClient` and its like. */
  createClient(options: Readonly<Record<string, unknown>>): Readonly<Record<string, Method>>;
  isApiError(value: unknown, operation?: string): value is ApiError;
  /** Makes credentials with one of the package's own functions, `undefined` if it has no such function. */
  credentials(kind: CredentialsKind, ...values: readonly unknown[]): unknown;
}

export type CredentialsKind = "basic" | "bearer" | "clientCredentials";

/** A method of a client. */
export type Method = (
  parameters?: Readonly<Record<string, unknown>>,
  options?: CallOptions,
) => Call;

export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly retry?: { readonly attempts: number };
}

/** A call under way: awaiting it gives the success body or throws. */
export interface Call extends PromiseLike<unknown> {
  result(): Promise<Result>;
}

/** What `.result()` gives. */
export interface Result {
  readonly ok: boolean;
  readonly status: number;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** What awaiting a call throws for an answer that is no documented success. */
export interface ApiError extends Error {
  readonly operation: string;
  readonly status: number;
  readonly error: unknown;
  readonly carriedOut: string;
}

/**
 * Loads the built package of an API.
 *
 * @throws Error if it is not built, or does not export what every API package does.
 */
export async function loadPackage(api: string): Promise<ApiPackage> {
  const name = `@telespec/${api}`;
  const exported = await importBuilt<Readonly<Record<string, unknown>>>(name);
  const factories = Object.keys(exported).filter((key) => /^create\w+Client$/.test(key));
  const [factory = ""] = factories;
  if (factories.length !== 1) {
    throw new Error(`${name} exports ${factories.length} functions create...Client: it needs one.`);
  }
  const take = (key: string) => {
    const value = exported[key];
    if (typeof value !== "function") throw new Error(`${name} exports no function ${key}.`);
    return value;
  };
  const createClient = take(factory);
  const isApiError = take("isApiError");
  return {
    createClient: (options) => createClient(options),
    isApiError: (value, operation): value is ApiError => isApiError(value, operation),
    credentials: (kind, ...values) => (kind in exported ? take(kind)(...values) : undefined),
  };
}
