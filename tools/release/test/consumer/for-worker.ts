import { runChecks, type Servers } from "./check.ts";
import { suite } from "./suite.ts";

/** A Worker that runs the suite when asked, against the servers that the request's body names. */
// biome-ignore lint/style/noDefaultExport: it is how a Worker is found.
export default {
  async fetch(request: Request): Promise<Response> {
    const servers = (await request.json()) as Servers;
    return Response.json(await runChecks(suite, servers));
  },
};
