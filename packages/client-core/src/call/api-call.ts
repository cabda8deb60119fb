import type { AnyResult } from "../result.ts";
import { type Answer, isDocumentedSuccess } from "../send/answer.ts";
import { apiError, safeError } from "../send/api-error.ts";

/** A success body with the answer it came in. */
export interface WithResponse<Data> {
  readonly data: Data;
  /** The answer itself, its body already read. */
  readonly response: Response;
}

/**
 * A call under way. It began when the method was called, and is sent once however often it is looked
 * at; if nobody looks, its failure is no unhandled rejection.
 *
 * Awaiting it gives the success body, or throws an `ApiError` or another error of this package.
 */
export interface ApiCall<Data, Result> extends Promise<Data> {
  /**
   * The answer as a union that narrows by `status` (or `ok`). Does not throw on a status; it does when
   * there is no answer, or a success body that cannot be read.
   */
  result(): Promise<Result>;
  /** The success body and the answer, for its headers. Throws as awaiting does. */
  withResponse(): Promise<WithResponse<Data>>;
}

/** A call's promise, looked at in several ways. A plain thenable costs less than a Promise subclass. */
export class PendingCall<Data, Result> implements ApiCall<Data, Result> {
  readonly #answer: Promise<Answer>;
  readonly #read: (answer: Answer) => unknown;

  /** @param read makes what awaiting gives from a documented success. */
  constructor(answer: Promise<Answer>, read: (answer: Answer) => unknown = (one) => one.value) {
    this.#answer = answer;
    this.#read = read;
    // A call that nobody awaits may fail in silence.
    answer.catch(() => {});
  }

  get [Symbol.toStringTag](): string {
    return "ApiCall";
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is awaited
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#answer
      .then((answer) => this.#read(dataOrThrow(answer)) as Data)
      .then(onFulfilled, onRejected);
  }

  catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Data | Rejected> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.then().finally(onFinally) as Promise<Data>;
  }

  async result(): Promise<Result> {
    return toResult(await this.#answer) as Result;
  }

  async withResponse(): Promise<WithResponse<Data>> {
    const answer = dataOrThrow(await this.#answer);
    return { data: this.#read(answer) as Data, response: answer.response };
  }
}

function dataOrThrow(answer: Answer): Answer {
  if (!isDocumentedSuccess(answer)) throw apiError(answer, safeError(answer));
  return answer;
}

function toResult(answer: Answer): AnyResult {
  const { response, value } = answer;
  const { status } = response;
  if (isDocumentedSuccess(answer)) return { ok: true, status, data: value, response };
  const error = safeError(answer);
  // A declared success whose body could not be read has no place in the union.
  if (response.ok && answer.operation.responses[status] !== undefined)
    throw apiError(answer, error);
  return { ok: false, status, error, response };
}
