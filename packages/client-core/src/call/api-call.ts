import type { AnyResult } from "../result.ts";
import { apiError } from "../send/api-error.ts";
import { type Answer, isDeclaredSuccess, isDocumentedSuccess } from "../send/exchange.ts";

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

/** A call's answer, looked at in several ways. A plain thenable costs less than a Promise subclass. */
export class PendingCall<Data, Result> implements ApiCall<Data, Result> {
  readonly #answer: Promise<Answer>;
  readonly #read: (answer: Answer) => unknown;
  #data: Promise<Data> | undefined;

  /** @param read makes what awaiting gives from a documented success. */
  constructor(answer: Promise<Answer>, read: (answer: Answer) => unknown = (one) => one.value) {
    // Whoever does not look at a call has nothing to handle.
    answer.catch(() => {});
    this.#answer = answer;
    this.#read = read;
  }

  /** The answer, whatever its status. A field or a getter would be printed with the call, secrets and all. */
  protected answer(): Promise<Answer> {
    return this.#answer;
  }

  get [Symbol.toStringTag](): string {
    return "ApiCall";
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is awaited
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    // Made once: whoever looks twice sees the same value, or the same error.
    this.#data ??= this.#answer.then((answer) => {
      if (isDocumentedSuccess(answer)) return this.#read(answer) as Data;
      throw apiError(answer);
    });
    return this.#data.then(onFulfilled, onRejected);
  }

  catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Data | Rejected> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.then().finally(onFinally);
  }

  async result(): Promise<Result> {
    return toResult(await this.#answer) as Result;
  }

  async withResponse(): Promise<WithResponse<Data>> {
    return { data: await this, response: (await this.#answer).response };
  }
}

function toResult(answer: Answer): AnyResult {
  const { response, value } = answer;
  const { status } = response;
  if (isDocumentedSuccess(answer)) return { ok: true, status, data: value, response };
  const error = apiError(answer);
  // A declared success whose body could not be read has no place in the union.
  if (isDeclaredSuccess(answer)) throw error;
  return { ok: false, status, error: error.error, response };
}
