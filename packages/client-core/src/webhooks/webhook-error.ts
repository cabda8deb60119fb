import type { Violation } from "../index.ts";
import { describeViolation } from "../schema/describe-violation.ts";

const marker: unique symbol = /* @__PURE__ */ Symbol.for("telespec.webhook-error");

/** The statuses with which a delivery is refused. */
export type RefusalStatus = 400 | 401 | 405 | 413 | 415;

/**
 * A webhook could not be taken, or (status 500) not answered. The message names fields, rules and types; never
 * a value, which may be a secret.
 */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  /** The status that answers the delivery. */
  readonly status: RefusalStatus | 500;
  /** What in the event does not fit the spec. */
  readonly violations: readonly Violation[];

  constructor(
    status: RefusalStatus | 500,
    message: string,
    detail: { readonly violations?: readonly Violation[]; readonly cause?: unknown } = {},
  ) {
    super(message, "cause" in detail ? { cause: detail.cause } : undefined);
    this.status = status;
    this.violations = detail.violations ?? [];
    Object.defineProperty(this, marker, { value: true });
  }
}

/** Whether a value is a {@link WebhookError}, made by this copy of the package or another. */
export function isWebhookError(value: unknown): value is WebhookError {
  return (value as { [marker]?: unknown } | null | undefined)?.[marker] === true;
}

/** What does not fit, in words. */
export function describeViolations(violations: readonly Violation[]): string {
  const shown = violations.slice(0, 5).map(describeViolation);
  const more = violations.length - shown.length;
  return `${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}
