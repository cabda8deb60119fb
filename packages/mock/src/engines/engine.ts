import type { Headers, Query, Violation } from "../front/message.ts";
import type { Operation } from "../spec/operations.ts";

/**
 * What answers a request once the front has found out which operation it means, that the caller may
 * call it, and what the body says. The front speaks HTTP; an engine knows schemas and examples.
 */
export interface Engine {
  /** Checks a request against the spec and answers it. */
  readonly answer: (request: EngineRequest) => Promise<EngineAnswer>;
  /**
   * The answer that the spec declares for a status, whatever was asked.
   *
   * @param example - The named example; the first one if absent.
   */
  readonly declared: (
    operation: EngineOperation,
    status: number,
    example: string | undefined,
  ) => Promise<DeclaredAnswer>;
}

/** By what an engine knows an operation. */
export type EngineOperation = Pick<Operation, "id" | "method" | "path">;

/** A request to one operation. */
export interface EngineRequest {
  readonly operation: EngineOperation;
  /** The path as in the spec, without base path, with its parameters filled in. */
  readonly path: string;
  readonly query: Query;
  readonly headers: Headers;
  /** Parsed JSON, or text. `undefined` when there is no body; `null` is the JSON value. */
  readonly body: unknown;
  readonly preferences: {
    readonly code: number | undefined;
    readonly example: string | undefined;
    readonly dynamic: boolean;
  };
  /** The media type that was negotiated for the answer, if the answer has a body. */
  readonly mediaType: string | undefined;
}

/** What an engine says to a request. */
export type EngineAnswer = DeclaredAnswer | Refusal;

/** An answer that the spec declares. */
export interface DeclaredAnswer {
  readonly kind: "declared";
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly mediaType: string | undefined;
  /** A value to be serialised as the media type says. `undefined` when there is no body. */
  readonly body: unknown;
}

/** A request that breaks the spec: the front answers it. */
export interface Refusal {
  readonly kind: "refused";
  readonly violations: readonly Violation[];
}
