export { default } from "../../vitest.full.ts";
