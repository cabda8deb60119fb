/** As much of Prism as the mock uses. The package has it as a file of its own: see tsdown.engine.config.ts. */
export { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
