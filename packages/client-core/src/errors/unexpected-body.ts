import { hide } from "./telespec-error.ts";

const marker: unique symbol = /* @__PURE__ */ Symbol.for("telespec.unexpected-body");

/**
 * Stands where a typed body should be, when the answer had none or another kind: HTML from a proxy,
 * JSON cut short, nothing at all. Reading a documented field of it gives `undefined`.
 */
export class UnexpectedBody {
  /** What is wrong with the body. */
  declare readonly problem: string;
  /** The text that came; not enumerable, since nobody knows what is in it. */
  declare readonly text: string;

  constructor(problem: string, text: string) {
    this.problem = problem;
    hide(this, "text", text);
    hide(this, marker, true);
  }
}

/** Whether a body is an {@link UnexpectedBody}. */
export function isUnexpectedBody(value: unknown): value is UnexpectedBody {
  return (value as { [marker]?: boolean } | null | undefined)?.[marker] === true;
}
