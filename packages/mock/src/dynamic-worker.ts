import { parentPort, workerData } from "node:worker_threads";
import { createDirectEngine } from "./engines/prism/direct-engine.ts";
import type { GeneratorMessage, GeneratorRequest } from "./engines/prism/generator.ts";
import type { OpenApiDocument } from "./spec/document.ts";

// The thread in which answers are made up: see engines/prism/generator.ts.
const engine = await createDirectEngine(workerData as OpenApiDocument);
const say = (message: GeneratorMessage) => parentPort?.postMessage(message);

parentPort?.on("message", ({ number, request }: GeneratorRequest) => {
  engine.answer(request).then(
    (answer) => say({ kind: "answer", number, answer }),
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      say({ kind: "error", number, message });
    },
  );
});
say({ kind: "ready" });
