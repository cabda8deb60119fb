import { defineConfig, type UserConfig } from "tsdown";

const apis = ["bandwidth-voice", "bandwidth-webrtc", "camara-call-handling"];

const shared = {
  platform: "node",
  target: "node20",
  fixedExtension: false,
} satisfies UserConfig;

// Two builds rather than two entries, so that each entry is one file with no chunk shared.
export default defineConfig([
  {
    ...shared,
    entry: ["src/index.ts"],
    dts: true,
    copy: apis.map((api) => ({
      from: `../../specs/${api}/dist/openapi.json`,
      to: "dist/specs",
      rename: `${api}.json`,
    })),
  },
  { ...shared, entry: ["src/cli.ts"], dts: false, clean: false },
]);
