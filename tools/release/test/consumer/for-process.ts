import { runChecks, type Servers } from "./check.ts";
import { suite } from "./suite.ts";

// Node, Bun and Deno all have `process`. The servers come as the first argument, as JSON.
const servers: Servers = JSON.parse(process.argv[2] ?? "{}");
console.log(JSON.stringify(await runChecks(suite, servers)));
