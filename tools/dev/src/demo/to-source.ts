/**
 * Writes a JSON value as JavaScript source, as a person would: keys without needless quotes.
 *
 * @param value the value
 * @param indent spaces before each line but the first; without it, everything is on one line
 */
export function toSource(value: unknown, indent?: number): string {
  if (Array.isArray(value)) {
    return `[${value.map((item) => toSource(item, indent)).join(", ")}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const deeper = indent === undefined ? undefined : indent + 2;
  const entries = Object.entries(value).map(
    ([key, item]) => `${toKey(key)}: ${toSource(item, deeper)}`,
  );
  if (entries.length === 0) return "{}";
  if (indent === undefined) return `{ ${entries.join(", ")} }`;
  const lines = entries.map((entry) => `${" ".repeat(indent + 2)}${entry},\n`);
  return `{\n${lines.join("")}${" ".repeat(indent)}}`;
}

function toKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
