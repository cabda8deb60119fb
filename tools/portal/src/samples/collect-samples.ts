import { Marked } from "marked";
import type { ApiModel } from "../model/api.ts";
import type { Guide } from "../pages/guides.ts";
import { clientSample } from "./client-sample.ts";
import { homeSample } from "./home-sample.ts";
import { sampleRequest } from "./sample-request.ts";

/** A piece of TypeScript that the portal shows. */
export interface Sample {
  /** The name of its file when it is checked, such as `bandwidth-voice-createCall.ts`. */
  readonly file: string;
  /** Where it comes from, as a person would look for it. */
  readonly source: string;
  readonly code: string;
}

/** Every piece of TypeScript that the portal shows: one for each operation, and those of the guides. */
export function collectSamples(apis: readonly ApiModel[], guides: readonly Guide[]): Sample[] {
  const ofOperations = apis.flatMap((api) =>
    api.operations.map((operation) => ({
      file: `${api.facts.slug}-${operation.name}.ts`,
      source: `specs/${api.facts.slug}, the sample of ${operation.name}`,
      code: clientSample(api, operation, sampleRequest(api, operation)),
    })),
  );
  const home = {
    file: "home.ts",
    source: "tools/portal/src/samples/home-sample.ts",
    code: homeSample,
  };
  return [home, ...ofOperations, ...guides.flatMap(samplesOfGuide)];
}

function samplesOfGuide({ slug, file, body }: Guide): Sample[] {
  const blocks = new Marked()
    .lexer(body)
    .flatMap((token) => (token.type === "code" && token.lang === "ts" ? [String(token.text)] : []));
  return blocks.map((code, index) => ({
    file: `${slug}-${index + 1}.ts`,
    source: `${file}, TypeScript block ${index + 1}`,
    code: `${code}\n`,
  }));
}
