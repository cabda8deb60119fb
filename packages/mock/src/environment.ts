import type { Api } from "./apis.ts";

/** The environment variable that tells tests the URL of an API's mock: `TELESPEC_BANDWIDTH_VOICE_URL`. */
export function urlVariable(api: Api): string {
  return `TELESPEC_${api.toUpperCase().replaceAll("-", "_")}_URL`;
}
