/** One way in which a value does not fit its schema. Never holds the value, which may be a secret. */
export interface Violation {
  /** Where the value stands, such as `body.to` or `pageSize`. */
  readonly field: string;
  /** What the spec demands, such as `pattern` or `maxLength 256`. */
  readonly rule: string;
  /** The type of the value that came, such as `string`. */
  readonly type: string;
}

/**
 * Checks calls against the spec's schemas. Each API package makes one in its entry `./validate`, from
 * code that was generated at build time.
 */
export interface Validator {
  /**
   * Checks a call's parameters (`body` among them) before it is sent; absent: requests are not checked.
   *
   * @returns what does not fit; empty if all does.
   */
  request?(
    operationId: string,
    parameters: Readonly<Record<string, unknown>>,
  ): readonly Violation[];
  /**
   * Checks the body of a documented success; absent: answers are not checked. Error bodies never are:
   * whatever stands in them, the `ApiError` is what the caller needs.
   *
   * @returns what does not fit; empty if all does.
   */
  response?(operationId: string, status: number, body: unknown): readonly Violation[];
}
