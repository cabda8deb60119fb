#!/usr/bin/env node
import { start } from "./start.mjs";

await start("telespec-spec-lint", () => import("../src/lint/run.ts"));
