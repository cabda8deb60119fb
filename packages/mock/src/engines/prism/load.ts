import type { IHttpConfig, PrismHttpInstance } from "@stoplight/prism-http";
import type { OpenApiDocument } from "../../spec/document.ts";

/** Prism's own description of an operation. */
export type PrismOperation = Parameters<PrismHttpInstance["request"]>[1][number];

/** Prism, with the operations of one spec read into it. */
export interface LoadedPrism {
  readonly instance: PrismHttpInstance;
  /** The key is that of {@link operationKey}. */
  readonly operations: ReadonlyMap<string, PrismOperation>;
}

/** Prism's operations carry no reliable id of ours, but method and path are unique in a spec. */
export function operationKey(method: string, path: string): string {
  return `${method.toUpperCase()} ${path}`;
}

/** What every request starts from; the front has looked at credentials already. */
export const baseConfig: IHttpConfig = {
  isProxy: false,
  checkSecurity: false,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

/** Loads Prism (most of a second, so as late as possible) and reads a spec into it. */
export async function loadPrism(document: OpenApiDocument): Promise<LoadedPrism> {
  const { createInstance, getHttpOperationsFromSpec } = await import("./prism.ts");
  // Prism resolves references in place: it gets a copy.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  return {
    instance: createInstance(baseConfig, { logger: silentLogger }),
    operations: new Map(
      operations.map((operation) => [
        operationKey(operation.method, operation.path),
        // Prism would call callback URLs on every answer, refusals included, with wrong bodies.
        { ...operation, callbacks: [] },
      ]),
    ),
  };
}

const ignore = () => undefined;

/** `success` is a level that Prism adds to pino's. */
const silentLogger = {
  info: ignore,
  warn: ignore,
  error: ignore,
  debug: ignore,
  trace: ignore,
  fatal: ignore,
  success: ignore,
  child: () => silentLogger,
};
