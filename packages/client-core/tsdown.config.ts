import { defineConfig } from "tsdown";

const shared = { platform: "neutral", target: "es2022", dts: true, fixedExtension: false } as const;

export default defineConfig([
  { ...shared, entry: "src/index.ts" },
  {
    ...shared,
    entry: "src/fetch.ts",
    // Or cleaning would remove the other entry.
    clean: false,
    plugins: [
      {
        // One file per entry, and no second copy of the runtime in this one.
        name: "import-the-main-entry",
        resolveId: (id) => (id === "./index.ts" ? { id: "./index.js", external: true } : null),
      },
    ],
  },
]);
