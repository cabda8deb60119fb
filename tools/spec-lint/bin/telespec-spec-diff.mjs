#!/usr/bin/env node
import { start } from "./start.mjs";

await start("telespec-spec-diff", () => import("../src/diff/run.ts"));
