import type { PortalServer } from "@telespec/portal/serve";
import { Failure, Interrupted } from "../failure.ts";
import { root } from "../root.ts";
import { runStage } from "../turbo/stage.ts";
import type { RunningMock } from "./mocks.ts";

const port = 4000;

/**
 * Builds the docs portal and serves it beside the mocks, whose real addresses its Try it then uses.
 * The mocks go on whatever happens to it: a failure is told, and gives nothing.
 */
export async function joinPortal(
  running: readonly RunningMock[],
): Promise<PortalServer | undefined> {
  try {
    await runStage("Portal", ["portal:build"], "Mend it and start again. The mocks go on.");
    const { serve, siteFolder } = await import("@telespec/portal/serve");
    const addresses = running.map(({ demo, mock }) => [demo.api, mock.url]);
    const mocks = JSON.stringify(Object.fromEntries(addresses));
    const server = await serve({
      folder: siteFolder,
      port,
      overrides: new Map([["/mocks.json", (_request, response) => response.end(mocks)]]),
    });
    console.log(`\nThe docs portal: ${server.url}`);
    return server;
  } catch (error) {
    if (error instanceof Interrupted) return undefined;
    if (!(error instanceof Failure || isProblem(error))) throw error;
    console.error(`\nNo docs portal: ${error.message.replaceAll(`${root}/`, "")}`);
    return undefined;
  }
}

/** What the portal itself could explain, such as a port that is taken. */
function isProblem(error: unknown): error is Error {
  return error instanceof Error && error.name === "Problem";
}
