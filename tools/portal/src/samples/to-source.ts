import type { Json } from "../model/openapi.ts";

const width = 90;

/** Writes a JSON value as TypeScript, as a person would: on one line where it fits. */
export function toSource(value: Json, indent = 0): string {
  const line = onOneLine(value);
  if (indent + line.length <= width && !line.includes("\n")) return line;
  const inside = " ".repeat(indent + 2);
  const end = " ".repeat(indent);
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inside}${toSource(item, indent + 2)},\n`).join("")}${end}]`;
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(
      ([key, item]) => `${inside}${toKey(key)}: ${toSource(item, indent + 2)},\n`,
    );
    return `{\n${entries.join("")}${end}}`;
  }
  return line;
}

function onOneLine(value: Json): string {
  if (typeof value === "string") return toText(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${toKey(key)}: ${onOneLine(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function toText(text: string): string {
  // What goes over several lines, such as BXML, stays readable in a template.
  if (!/\n./.test(text) || text.includes("\r")) return JSON.stringify(text);
  return `\`${text.replaceAll(/[\\`]|\$(?=\{)/g, "\\$&")}\``;
}

function toKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
