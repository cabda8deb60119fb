export { bearer, clientCredentials } from "@telespec/client-core";
