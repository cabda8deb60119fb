import "./site.ts";
import { base } from "./base.ts";

// Only in the site of `npm run portal:dev`: shows what was just built.
new EventSource(`${base}__changes`).addEventListener("message", () => location.reload());
