import { readBundle } from "./bundle.ts";
import { renderTypes } from "./openapi-types.ts";
import type { PackageTarget } from "./package-target.ts";
import type { Report } from "./place.ts";
import { rootPlace } from "./place.ts";
import type { Problem } from "./problem.ts";
import { describeProblems, GeneratorError } from "./problem.ts";
import { readApi } from "./read/api.ts";
import { renderClient } from "./render/client.ts";
import { renderOperations } from "./render/operations-table.ts";
import { renderValidation } from "./render/validation.ts";
import { renderWebhookExamples, renderWebhooks } from "./render/webhooks.ts";
import { createLocator } from "./source-location.ts";
import { checkTypeNames } from "./type-names.ts";

/** Generated files: names in `src/generated`, and contents. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/**
 * Makes the generated files of a package, in memory.
 *
 * @throws GeneratorError if the spec is not bundled, or has something wrong: every place with file,
 *   line and column, and what to do.
 */
export async function generate(target: PackageTarget): Promise<GeneratedFiles> {
  const document = readBundle(target);
  const locate = createLocator(target.specFile, target.root);
  const problems: Problem[] = [];
  const reportFor =
    (operation: string | undefined): Report =>
    (place, message, remedy) =>
      problems.push({ location: locate(place.keys), operation, message, remedy });

  const root = rootPlace(document, reportFor(undefined));
  const api = readApi(root, target.api, reportFor);
  checkTypeNames(root, target.client, api.operations);
  const own: [string, string][] = [
    ["client.ts", renderClient(api, target.client)],
    ["operations.ts", renderOperations(api)],
    ["validation.ts", renderValidation(api, root)],
  ];
  if (api.webhooks !== undefined)
    own.push(
      ["webhook-examples.ts", renderWebhookExamples(api.webhooks)],
      ["webhooks.ts", renderWebhooks(api.title, api.webhooks, root)],
    );
  if (problems.length > 0) throw new GeneratorError(describeProblems(problems));

  const banner = `// Generated from specs/${target.api} by tools/generate. Do not edit: change the spec, then run npm run generate.\n\n`;
  own.push(["types.ts", await renderTypes(document)]);
  return new Map(own.map(([file, contents]) => [file, `${banner}${contents}`]));
}
