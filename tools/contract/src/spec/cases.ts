import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Case } from "./api.ts";
import { isArray, isObject, type Json } from "./json.ts";

/**
 * Reads `cases.yaml`: values that keep a rule of a schema, and values that break it, written down by
 * those who wrote the rule. An API may have none.
 *
 * @throws Error at an entry that is not of this kind.
 */
export function readCases(file: URL): Case[] {
  if (!existsSync(file)) return [];
  const list = parse(readFileSync(file, "utf8")) as Json;
  if (!isArray(list)) throw new Error(`${file.pathname} holds no list.`);
  return list.map((entry, index) => {
    const { schema, rule, name, valid, value } = isObject(entry) ? entry : {};
    const isNamed = typeof schema === "string" && typeof rule === "string" && name !== undefined;
    if (!isNamed || typeof valid !== "boolean" || value === undefined) {
      throw new Error(
        `${file.pathname}: entry ${index + 1} lacks schema, rule, name, valid or value.`,
      );
    }
    // YAML takes the name null for something else than text.
    return { schema, rule, name: String(name), valid, value };
  });
}
