const marker: unique symbol = /* @__PURE__ */ Symbol.for("telespec.bxml-error");

/** Where a {@link BxmlError} is. */
export interface BxmlPlace {
  /** The element that breaks a rule, such as `Gather`; absent if the text is no XML. */
  readonly element?: string | undefined;
  /** The attribute that breaks a rule, such as `maxDigits`; absent if it is no attribute. */
  readonly attribute?: string | undefined;
  /** Which child of the element must not stand there, counted from 0. */
  readonly child?: number | undefined;
  /** The line in the parsed text, from 1; absent if the BXML was built. */
  readonly line?: number | undefined;
  /** The column in the parsed text, from 1 and in UTF-16 units; absent if the BXML was built. */
  readonly column?: number | undefined;
}

/**
 * BXML that breaks a rule, or text that is not BXML. The message names the element and the attribute and
 * says what is allowed; it quotes no text, which may hold a secret.
 */
export class BxmlError extends Error implements BxmlPlace {
  declare readonly element?: string;
  declare readonly attribute?: string;
  declare readonly child?: number;
  declare readonly line?: number;
  declare readonly column?: number;
  /** What is wrong and what is allowed, without the place. */
  declare readonly problem: string;
  override readonly name = "BxmlError";

  constructor(problem: string, place: BxmlPlace) {
    const { element, attribute } = place;
    super([element && `<${element}>`, attribute, problem].filter(Boolean).join(" "));
    Object.assign(this, place, { problem, [marker]: true });
  }
}

/** Whether a value is a {@link BxmlError}, made by this copy of the package or another. */
export function isBxmlError(value: unknown): value is BxmlError {
  return (value as { [marker]?: true } | null | undefined)?.[marker] === true;
}

/** Throws an error about an element that is built: about an attribute, or about the child of that number. */
export function fail(problem: string, element: string, at?: string | number): never {
  throw new BxmlError(problem, { element, [typeof at === "string" ? "attribute" : "child"]: at });
}
