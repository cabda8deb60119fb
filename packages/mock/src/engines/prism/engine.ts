import type { OpenApiDocument } from "../../spec/document.ts";
import type { Engine } from "../engine.ts";
import { createDirectEngine } from "./direct-engine.ts";
import { createGenerator } from "./generator.ts";

/**
 * Prism as an engine. What it makes up from schemas it makes up in a thread of its own, since some
 * schemas keep it busy for ever.
 */
export async function createPrismEngine(document: OpenApiDocument): Promise<Engine> {
  const direct = await createDirectEngine(document);
  const generate = createGenerator(document);
  return {
    answer: async (request) => {
      if (!request.preferences.dynamic) return direct.answer(request);
      // What is wrong with a request can be said here, and then nothing need be made up.
      const preferences = { ...request.preferences, dynamic: false };
      const answer = await direct.answer({ ...request, preferences });
      return answer.kind === "refused" ? answer : generate(request);
    },
    declared: direct.declared,
  };
}
