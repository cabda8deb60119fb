import { defineConfig } from "tsdown";

const shared = {
  platform: "neutral",
  target: "es2022",
  tsconfig: "tsconfig.build.json",
  dts: true,
  fixedExtension: false,
  // An editor reads TSDoc in the declarations; in the code it would only be loaded.
  outputOptions: { comments: { legal: true, annotation: true, jsdoc: false } },
} as const;

// One build per entry, so that each is one file.
export default defineConfig([
  {
    ...shared,
    entry: "src/index.ts",
    copy: { from: "../../specs/camara-call-handling/dist/openapi.json", to: "dist" },
  },
  { ...shared, entry: "src/fetch.ts", clean: false },
  { ...shared, entry: "src/validate.ts", clean: false },
]);
