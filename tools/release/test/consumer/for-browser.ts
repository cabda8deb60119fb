import { runChecks, type Servers, type Verdict } from "./check.ts";
import { suite } from "./suite.ts";

declare global {
  // The page's name for the suite, by which the test starts it.
  var runSuite: (servers: Servers) => Promise<Verdict[]>;
}

globalThis.runSuite = (servers) => runChecks(suite, servers);
