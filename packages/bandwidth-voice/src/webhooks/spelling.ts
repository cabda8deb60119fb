import type { JsonFields } from "@telespec/client-core/webhooks";

/**
 * Puts the spellings right in which Bandwidth's own documents contradict each other:
 *
 * - `recordingComplete` for the event `recordComplete`;
 * - `mediaStreamStarted` on a stream that was rejected, recognised by its `cause`;
 * - `verstat` in any case, and with `Verification` for `Validation`.
 */
export function normalizeSpelling(event: JsonFields): JsonFields {
  const eventType = normalizeEventType(event);
  const stirShaken = normalizeStirShaken(event.stirShaken);
  return eventType === event.eventType && stirShaken === event.stirShaken
    ? event
    : { ...event, eventType, ...(stirShaken === undefined ? {} : { stirShaken }) };
}

function normalizeEventType({ eventType, cause, originalMediaStream }: JsonFields): unknown {
  if (eventType === "recordingComplete") return "recordComplete";
  const rejected = typeof cause === "string" || originalMediaStream !== undefined;
  return eventType === "mediaStreamStarted" && rejected ? "mediaStreamRejected" : eventType;
}

function normalizeStirShaken(value: unknown): unknown {
  const verstat = (value as JsonFields | null | undefined)?.verstat;
  if (typeof verstat !== "string") return value;
  const result = /^tn-(?:validation|verification)-(passed|failed)$/i.exec(verstat)?.[1];
  if (result === undefined) return value;
  const word = result.toLowerCase() === "passed" ? "Passed" : "Failed";
  const normal = `TN-Validation-${word}`;
  return normal === verstat ? value : { ...(value as JsonFields), verstat: normal };
}
