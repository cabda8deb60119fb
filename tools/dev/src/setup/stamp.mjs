import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const stampFile = "node_modules/.telespec-installed";
const dependencyFields = ["dependencies", "devDependencies", "optionalDependencies"];
/** What of a package.json an install depends on: a changed script needs no install. */
const installFields = [
  "name",
  "version",
  "bin",
  "packageManager",
  "peerDependencies",
  ...dependencyFields,
];

/**
 * The folders that `packages:` of pnpm-workspace.yaml names, as `folder/*`.
 * @param {string} root
 * @returns {string[]} paths relative to the root
 */
export function workspaceFolders(root) {
  const yaml = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  const list = /^packages:\n((?: +- .*\n)+)/m.exec(yaml)?.[1] ?? "";
  const parents = [...list.matchAll(/^ +- (\S+)\/\*$/gm)].map((match) => match[1] ?? "");
  if (parents.length === 0) {
    throw new Error("pnpm-workspace.yaml: `packages:` must list its folders as `- folder/*`.");
  }
  return parents
    .filter((parent) => existsSync(join(root, parent)))
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`))
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .sort();
}

/**
 * A hash of all that decides what an install brings: equal fingerprints, equal node_modules.
 * @param {string} root
 */
export function fingerprint(root) {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}\n`);
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) {
    hash.update(readFileSync(join(root, file))).update("\n");
  }
  for (const folder of [".", ...workspaceFolders(root)]) {
    const manifest = readManifest(join(root, folder));
    const fields = installFields.map((field) => manifest[field] ?? null);
    hash.update(`${folder} ${JSON.stringify(fields)}\n`);
  }
  return hash.digest("hex");
}

/**
 * Whether node_modules is what the lockfile and the package.json files ask for.
 * @param {string} root
 */
export function isInstalled(root) {
  return (
    readStamp(root) === fingerprint(root) &&
    existsSync(join(root, "node_modules/.bin/node")) &&
    workspaceFolders(root).every((folder) => hasItsModules(join(root, folder)))
  );
}

/**
 * Whether some install once ended well, so that its tools can be trusted.
 * @param {string} root
 */
export function wasInstalled(root) {
  return readStamp(root) !== undefined;
}

/** @param {string} root */
export function clearStamp(root) {
  rmSync(join(root, stampFile), { force: true });
}

/** @param {string} root */
export function writeStamp(root) {
  writeFileSync(join(root, stampFile), fingerprint(root));
}

/** @param {string} root */
function readStamp(root) {
  const file = join(root, stampFile);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/**
 * A package with dependencies and no node_modules was cleaned since (`git clean`, for one).
 * @param {string} folder
 */
function hasItsModules(folder) {
  const manifest = readManifest(folder);
  const needsSome = dependencyFields.some((field) => Object.keys(manifest[field] ?? {}).length > 0);
  return !needsSome || existsSync(join(folder, "node_modules"));
}

/**
 * @param {string} folder
 * @returns {Record<string, object | undefined>}
 */
function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
