import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";

/** Bytes of a bundle for a browser. */
export interface Size {
  readonly name: string;
  readonly minified: number;
  readonly gzipped: number;
}

const programs: Readonly<Record<string, string>> = {
  "bandwidth-voice, one client":
    'export { createVoiceClient, clientCredentials, isApiError } from "@telespec/bandwidth-voice";',
  "bandwidth-webrtc, one client":
    'export { createWebRtcClient, basic, isApiError } from "@telespec/bandwidth-webrtc";',
  "camara-call-handling, one client":
    'export { createCallHandlingClient, bearer, isApiError } from "@telespec/camara-call-handling";',
  "bandwidth-voice with ./fetch":
    'export { createVoiceClient, clientCredentials, isApiError } from "@telespec/bandwidth-voice"; export { createVoiceFetchClient } from "@telespec/bandwidth-voice/fetch";',
};

/** Bundles and minifies what a program imports, as a browser would get it. */
export async function sizes(): Promise<readonly Size[]> {
  const results: Size[] = [];
  for (const [name, source] of Object.entries(programs)) {
    const code = await bundle(source);
    results.push({ name, minified: code.length, gzipped: gzipSync(code, { level: 9 }).length });
  }
  return results;
}

async function bundle(source: string): Promise<string> {
  const entry = "\0program.js";
  const result = await build({
    root: fileURLToPath(new URL("..", import.meta.url)),
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === "program" ? entry : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: {
      write: false,
      target: "es2022",
      minify: true,
      rollupOptions: { input: "program", preserveEntrySignatures: "strict" },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !("output" in first)) throw new Error("vite gave no bundle");
  return first.output.map((one) => (one.type === "chunk" ? one.code : "")).join("");
}
