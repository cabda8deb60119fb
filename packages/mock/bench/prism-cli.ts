import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The last version of Prism that answers malformed JSON and runs on Node 20. */
export const prismVersion = "5.14.2";

/** Installs Prism's command line as its users do, once, and gives the path of the program. */
export function installPrism(): string {
  const folder = fileURLToPath(new URL(`.cache/prism-${prismVersion}/`, import.meta.url));
  const program = join(folder, "node_modules/@stoplight/prism-cli/dist/index.js");
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    const install = ["install", "--no-audit", "--no-fund", `@stoplight/prism-cli@${prismVersion}`];
    execFileSync("npm", install, { cwd: folder, stdio: "inherit" });
  }
  return program;
}
