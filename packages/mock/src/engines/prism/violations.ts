import type { Violation } from "../../front/message.ts";

/** What Prism notes about a request; the types of its result call it a diagnostic. */
interface Diagnostic {
  readonly path?: readonly (string | number)[];
  readonly code?: string | number;
  readonly message: string;
  readonly severity: number;
}

const severities = ["Error", "Warning", "Information", "Hint"];

/** Makes a violation of an error at a place of the request. */
export function violation(place: string, code: string | number, message: string): Violation {
  return {
    location: ["request", place],
    severity: "Error",
    code,
    message: `Request ${place} ${message}`,
  };
}

/** Translates what Prism notes about a request that it answers. */
export function prismViolations(diagnostics: readonly Diagnostic[]): Violation[] {
  return diagnostics.map(({ path, code, message, severity }) => ({
    location: ["request", ...(path ?? []).map(String)],
    severity: severities[severity] ?? "Error",
    code: code ?? "",
    message,
  }));
}

/**
 * Translates Prism's complaint about a request for whose refusal the spec declares no answer.
 *
 * @returns `undefined` when the error is of another kind.
 */
export function problemViolations(error: Error): Violation[] | undefined {
  const additional = "additional" in error ? error.additional : undefined;
  if (typeof additional !== "object" || additional === null) return undefined;
  if (!("validation" in additional) || !Array.isArray(additional.validation)) return undefined;
  return additional.validation.map(
    (entry: Partial<Omit<Violation, "location">> & { location?: string[] }) => ({
      location: ["request", ...(entry.location ?? [])],
      severity: entry.severity ?? "Error",
      code: entry.code ?? "",
      message: entry.message ?? error.message,
    }),
  );
}
