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

const besides = {
  ...shared,
  // Or cleaning would remove the other entries.
  clean: false,
  plugins: [
    {
      // One file per entry, and no second copy of the runtime or of its types in these.
      name: "import-the-main-entry",
      resolveId: (id: string) =>
        /^\.\.?\/index\.ts$/.test(id) ? { id: "./index.js", external: true } : null,
    },
  ],
};

export default defineConfig([
  { ...shared, entry: "src/index.ts" },
  { ...besides, entry: "src/fetch.ts" },
  { ...besides, entry: { validate: "src/schema/index.ts" } },
  { ...besides, entry: { webhooks: "src/webhooks/index.ts" } },
]);
