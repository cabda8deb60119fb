#!/usr/bin/env node
import { start } from "./start.mjs";

await start("telespec-spec-check", () => import("../src/check/run.ts"));
