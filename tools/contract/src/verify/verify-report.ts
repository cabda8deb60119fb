import type { JUnitSuite } from "../report/junit-suite.ts";
import type { Json } from "../spec/json.ts";
import type { Drift, FoundDrift } from "./drift.ts";

/** What was asked, and what is wrong with what came back. Holds no secrets. */
export interface VerifyReport {
  readonly api: string;
  /** The version of the spec. */
  readonly version: string;
  readonly baseUrl: string;
  /** How many requests there are to send; `asked` is shorter if the server stopped answering. */
  readonly requests: number;
  readonly asked: readonly AskedReport[];
  readonly drift: readonly FoundDrift[];
  /** Operations that were asked and never gave a success, of which little is known then. */
  readonly withoutSuccess: readonly string[];
  /** Operations that were not asked, because they write. */
  readonly notSent: readonly string[];
  readonly authenticated: boolean;
}

/** One request. */
export interface AskedReport {
  readonly operation: string;
  readonly title: string;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly milliseconds: number;
  /** `undefined` if there was no answer. */
  readonly status: number | undefined;
  /** Whether it is a documented success. */
  readonly success: boolean;
  /** Why there was no answer. */
  readonly failure: string | undefined;
  readonly drift: readonly Drift[];
  /** The answer, if something is wrong with it. */
  readonly answer?: ShownAnswer;
}

export interface ShownAnswer {
  readonly headers: Readonly<Record<string, Json>>;
  readonly body: Json;
}

/** Whether nothing speaks against the server: it answered, at least once with a success, without drift. */
export function isVerified({ asked, drift }: VerifyReport): boolean {
  return (
    drift.length === 0 &&
    asked.every(({ failure }) => failure === undefined) &&
    asked.some(({ success }) => success)
  );
}

/** What keeps a run without drift from saying anything, and what to do about it. */
export function complaint(report: VerifyReport): string | undefined {
  const { asked, requests, authenticated } = report;
  const unanswered = asked.filter(({ failure }) => failure !== undefined);
  const [first] = unanswered;
  if (first !== undefined) {
    const left = requests - asked.length;
    const given = left > 0 ? `; ${left} more were not sent` : "";
    return `${unanswered.length} of ${requests} requests had no answer${given}. First: ${first.title}: ${first.failure}`;
  }
  if (asked.some(({ success }) => success)) return undefined;
  const refused = asked.some(({ status }) => status === 401 || status === 403);
  const remedy = !refused
    ? "Give ids that exist, such as --param NAME=VALUE, and look at --base-url."
    : authenticated
      ? "The server refuses the credentials."
      : "No credentials were sent: set TELESPEC_AUTH.";
  return `Nothing is verified: no request had a success. ${remedy}`;
}

/** The report for a terminal. */
export function toText(report: VerifyReport): string {
  const { api, version, baseUrl, asked, drift, withoutSuccess, notSent } = report;
  const operations = Map.groupBy(asked, ({ operation }) => operation);
  const width = Math.max(...[...operations.keys()].map(({ length }) => length), 0);
  const found = complaint(report);
  return [
    `${api} ${version} at ${baseUrl}`,
    "",
    ...[...operations].map(([id, of]) => `${id.padEnd(width)}  ${statuses(of)}`),
    ...(drift.length > 0 ? ["", `Drift: ${drift.length}`] : []),
    ...drift.flatMap((one) => [
      `  ${one.operation} ${one.status} ${one.pointer} ${one.message}`,
      `    ${one.rules.join("\n    ")}`,
      `    in ${one.request}${one.times > 1 ? `, ${one.times} times in all` : ""}`,
    ]),
    ...(withoutSuccess.length > 0
      ? ["", `Without a success, so only refusals were checked: ${withoutSuccess.join(", ")}`]
      : []),
    ...(notSent.length > 0 ? ["", `Not sent without --write: ${notSent.join(", ")}`] : []),
    ...(found === undefined ? [] : ["", found]),
    ...(isVerified(report) ? ["", `No drift in ${asked.length} answers.`] : []),
    "",
  ].join("\n");
}

function statuses(asked: readonly AskedReport[]): string {
  const counted = Map.groupBy(asked, ({ status }) => status ?? "no answer");
  return [...counted].map(([status, { length }]) => `${status} x${length}`).join(", ");
}

/** The report as a suite of JUnit: a test for each request. */
export function toSuite(report: VerifyReport): JUnitSuite {
  const { api, asked } = report;
  const found = complaint(report);
  const tests = asked.map(({ operation, title, milliseconds, failure, drift }) => ({
    group: operation,
    title,
    milliseconds,
    failure:
      drift.length > 0
        ? drift.map(({ status, pointer, message }) => `${status} ${pointer} ${message}`).join("\n")
        : failure,
  }));
  const whole = {
    group: "verify",
    title: "something is verified",
    milliseconds: 0,
    failure: found,
  };
  return {
    name: api,
    milliseconds: tests.reduce((sum, one) => sum + one.milliseconds, 0),
    tests: [...tests, whole],
  };
}
