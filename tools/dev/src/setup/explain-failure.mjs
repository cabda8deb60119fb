const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ENETDOWN|ETIMEDOUT|ERR_SOCKET_TIMEOUT|dns error|error sending request|tcp connect error/;

/**
 * Says in one message why an install failed, and what to do.
 * @param {string} output what npx and pnpm printed
 * @param {string} version of pnpm
 */
export function explainFailure(output, version) {
  if (unreachable.test(output)) {
    const host = /https?:\/\/([^/\s:]+(?::\d+)?)/.exec(output)?.[1] ?? "the npm registry";
    return (
      `\nThe packages could not be fetched: ${host} cannot be reached.\n` +
      "The first set-up needs the npm registry. Connect to the network and run the command again.\n" +
      "Where only a mirror or a proxy is reachable, tell npm of it first:\n" +
      "  npm config set registry <address of the mirror>\n" +
      "  npm config set proxy <address> && npm config set https-proxy <address>"
    );
  }
  if (output.includes("OUTDATED_LOCKFILE")) {
    return (
      "\npnpm-lock.yaml does not match the package.json files.\n" +
      `Bring it up to date, and commit it with them:\n  npx -y pnpm@${version} install`
    );
  }
  if (/\bnpx\b.*ENOENT/.test(output)) {
    return "\nThe command npx, a part of npm, was not found. Install npm, then run the command again.";
  }
  const tail = output
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.includes("Unsupported engine"))
    .slice(-25);
  return (
    `\nThe packages could not be installed. What pnpm said last:\n\n  ${tail.join("\n  ")}\n\n` +
    "Run the command again once that is mended."
  );
}
