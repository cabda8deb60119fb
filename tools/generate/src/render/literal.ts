import { memberName } from "../names.ts";

/** What a generated literal is made of; members that are `undefined` are left out. */
export type LiteralValue =
  | null
  | string
  | number
  | boolean
  | readonly LiteralValue[]
  | { readonly [key: string]: LiteralValue | undefined };

const width = 100;

/** A value as TypeScript source: on one line where it fits, else a line for each member. */
export function literal(value: LiteralValue, indent = "", before = 0): string {
  const short = inline(value);
  if (indent.length + before + short.length < width || !isCompound(value)) return short;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const lines = value.map((item: LiteralValue) => `${deeper}${literal(item, deeper)},\n`);
    return `[\n${lines.join("")}${indent}]`;
  }
  const lines = membersOf(value).map(([key, member]) => {
    const name = `${memberKey(key)}: `;
    return `${deeper}${name}${literal(member, deeper, name.length)},\n`;
  });
  return `{\n${lines.join("")}${indent}}`;
}

function inline(value: LiteralValue): string {
  if (!isCompound(value)) return JSON.stringify(value);
  if (Array.isArray(value))
    return `[${value.map((item: LiteralValue) => inline(item)).join(", ")}]`;
  const parts = membersOf(value).map(([key, member]) => `${memberKey(key)}: ${inline(member)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

function isCompound(value: LiteralValue): value is Extract<LiteralValue, object> {
  return typeof value === "object" && value !== null;
}

function membersOf(value: object): readonly (readonly [string, LiteralValue])[] {
  return Object.entries(value as Record<string, LiteralValue>).flatMap(([key, member]) =>
    member === undefined ? [] : [[key, member] as const],
  );
}

function memberKey(key: string): string {
  return /^(0|[1-9]\d*)$/.test(key) ? key : memberName(key);
}
