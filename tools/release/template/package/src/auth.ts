export { bearer } from "@telespec/client-core";
