import { validateHeaderName, validateHeaderValue } from "node:http";
import { faults, isDelay, isFault, longestWait } from "../front/disturbance.ts";
import { createRouter } from "../front/router.ts";
import type { ApiModel } from "../spec/api-model.ts";
import type { FaultRule } from "../state/faults.ts";

/** A rule that cannot work, with a text that says how to write it. */
export class FaultRuleError extends Error {
  override readonly name = "FaultRuleError";
}

interface Field {
  readonly accepts: (value: unknown, api: ApiModel) => boolean;
  /** What the field takes; it ends the sentence "x is not right: ...". */
  readonly expected: (api: ApiModel) => string;
}

/** Headers that say how the body is sent, which is not for a rule to say. */
const framing = ["content-length", "transfer-encoding", "trailer", "connection"];

const fields: Readonly<Record<keyof FaultRule, Field>> = {
  operation: {
    accepts: (value, { operations }) => operations.some(({ id }) => id === value),
    expected: ({ operations }) => `one of ${operations.map(({ id }) => id).join(", ")}`,
  },
  path: {
    accepts: (value, api) => typeof value === "string" && isPath(value, api),
    expected: ({ operations, tokenPaths }) => {
      const paths = new Set([...operations.map(({ path }) => path), ...tokenPaths]);
      return `a path of the API without query, such as ${[...paths].join(", ")}`;
    },
  },
  probability: {
    accepts: (value) => typeof value === "number" && value >= 0 && value <= 1,
    expected: () => "a number from 0 to 1",
  },
  times: { accepts: isWhole(1), expected: () => "a whole number above 0" },
  status: {
    accepts: (value) => isWhole(200)(value) && Number(value) <= 599,
    expected: () => "an HTTP status from 200 to 599",
  },
  headers: {
    accepts: areHeaders,
    expected: () => `an object of header names and texts, without ${framing.join(", ")}`,
  },
  delay: { accepts: isDelay, expected: () => `whole milliseconds from 0 to ${longestWait}` },
  fault: { accepts: isFault, expected: () => `one of ${faults.join(", ")}` },
  seed: { accepts: isWhole(0), expected: () => "a whole number from 0" },
};

/**
 * Reads the body of `POST /__mock/faults`.
 *
 * @throws FaultRuleError
 */
export function readFaultRule(body: Uint8Array, api: ApiModel): FaultRule {
  const rule = parse(body);
  for (const [name, value] of Object.entries(rule)) {
    if (!isField(name)) {
      const known = Object.keys(fields).join(", ");
      throw new FaultRuleError(`A fault rule has no ${name}. It has ${known}.`);
    }
    const { accepts, expected } = fields[name];
    if (!accepts(value, api)) {
      throw new FaultRuleError(
        `${name} ${JSON.stringify(value)} is not right: give ${expected(api)}.`,
      );
    }
  }
  if ("operation" in rule && "path" in rule) {
    throw new FaultRuleError("Give operation or path, not both.");
  }
  if (!["status", "headers", "delay", "fault"].some((name) => name in rule)) {
    throw new FaultRuleError("The rule does nothing: give status, headers, delay or fault.");
  }
  return rule;
}

function parse(body: Uint8Array): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(body));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FaultRuleError(`The body is not JSON: ${reason}.`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new FaultRuleError('Send one rule as a JSON object, such as {"status": 503, "times": 1}.');
}

function isField(name: string): name is keyof FaultRule {
  return Object.hasOwn(fields, name);
}

function isWhole(least: number): (value: unknown) => boolean {
  return (value) => Number.isSafeInteger(value) && Number(value) >= least;
}

function isPath(path: string, api: ApiModel): boolean {
  return (
    api.operations.some((operation) => operation.path === path) ||
    api.tokenPaths.includes(path) ||
    createRouter(api)(path) !== undefined
  );
}

function areHeaders(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([name, text]) => {
    if (typeof text !== "string" || framing.includes(name.toLowerCase())) return false;
    try {
      validateHeaderName(name);
      validateHeaderValue(name, text);
      return true;
    } catch {
      return false;
    }
  });
}
