import { runChecks } from "./check.ts";
import { suite } from "./suite.ts";

globalThis.runSuite = (servers) => runChecks(suite, servers);
