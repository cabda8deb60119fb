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
    copy: { from: "../../specs/bandwidth-voice/dist/openapi.json", to: "dist" },
  },
  { ...shared, entry: "src/fetch.ts", clean: false },
  { ...shared, entry: "src/validate.ts", clean: false },
  {
    ...shared,
    entry: "src/webhooks.ts",
    clean: false,
    plugins: [
      {
        // The types of BXML are those of the other entry: a second declaration of them would not fit the first.
        name: "import-the-types-of-bxml",
        resolveId: (id) =>
          /\/bxml\/(document|verb)\.ts$/.test(id) ? { id: "./bxml.js", external: true } : null,
      },
    ],
  },
  { ...shared, entry: "src/bxml.ts", clean: false },
  {
    ...shared,
    entry: "src/bxml-parse.ts",
    clean: false,
    plugins: [
      {
        // One file per entry, and no second copy of the builder in this one.
        name: "import-the-builder",
        resolveId: (id) =>
          /^(\.\.\/)+bxml\.ts$/.test(id) ? { id: "./bxml.js", external: true } : null,
      },
    ],
  },
]);
