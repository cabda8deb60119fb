export { basic } from "@telespec/client-core";
