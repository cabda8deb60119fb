import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** The YAML file in which an operation stands, for whoever has to mend it; else the spec's folder. */
export function sourceFile(slug: string, operationId: string): string {
  const folder = `specs/${slug}`;
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  const line = new RegExp(`^\\s*operationId: ["']?${operationId}["']?\\s*$`, "m");
  const found = files
    .filter((file) => file.endsWith(".yaml") && !file.includes("node_modules"))
    .find((file) => line.test(readFileSync(join(root, folder, file), "utf8")));
  return found === undefined ? folder : `${folder}/${found}`;
}
