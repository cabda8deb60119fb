import assert from "node:assert/strict";
import type { PlainAnswer } from "../bench/plain.ts";
import type { Problem } from "../schema/schemas.ts";
import { isArray, isObject } from "../spec/json.ts";

/** One reason for a refusal: a place of the request (`body/to`) and a keyword of JSON Schema. */
type Reason = string;

/**
 * Checks that a server refused for the reasons for which the request was made, and accuses nothing else.
 *
 * @param part where the value travelled: `body`, `query/pageSize`. Case does not count outside the body.
 * @param all everything that is wrong with the value when no discriminator is followed.
 */
export function checkReasons(
  answer: PlainAnswer,
  part: string,
  targets: readonly Problem[],
  all: readonly Problem[],
): void {
  const told = reasonsOf(answer);
  for (const wanted of plain(targets).map((one) => reason(part, one))) {
    assert.ok(
      told.includes(wanted),
      `refused for ${told.join(", ") || "no reason"}, not ${wanted}`,
    );
  }
  const expected = new Set([...targets, ...all].map((one) => reason(part, one)));
  const wrong = told.filter((one) => !expected.has(one));
  assert.deepEqual(wrong, [], "refused for further reasons that are none");
}

/** Keywords whose problems follow from others, of which some tell one and some the other. */
const composite = ["anyOf", "oneOf", "discriminator", "if"];

function plain(targets: readonly Problem[]): readonly Problem[] {
  const left = targets.filter(({ keyword }) => !composite.includes(keyword));
  return left.length > 0 ? left : targets;
}

function reason(part: string, { at, keyword }: Problem): Reason {
  const place = part === "body" ? part : part.toLowerCase();
  // To those who do not follow the discriminator, none of the alternatives fits.
  return `${place}${at} ${keyword === "discriminator" ? "oneOf" : keyword}`;
}

/** The reasons that a mock told in the header `sl-violations`. */
export function reasonsOf({ headers }: PlainAnswer): Reason[] {
  const told: unknown = JSON.parse(headers.get("sl-violations") ?? "[]");
  assert.ok(isArray(told), "sl-violations is no list");
  return told.filter(isObject).map(({ location, code }) => {
    const [, part = "", ...rest] = isArray(location) ? location.map(String) : [];
    const names = part === "body" ? rest : rest.map((name) => name.toLowerCase());
    return `${[part, ...names].join("/")} ${code}`;
  });
}
