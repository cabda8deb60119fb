export { parseBxml } from "./bxml/parse/parse-bxml.ts";
export { ssml } from "./bxml/parse/ssml.ts";
