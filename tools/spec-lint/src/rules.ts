import type { Rule } from "./rule.ts";
import { boundedArrays } from "./rules/bounded-arrays.ts";
import { boundedStrings } from "./rules/bounded-strings.ts";
import { camaraCorrelator } from "./rules/camara/camara-correlator.ts";
import { camaraDescriptions } from "./rules/camara/camara-descriptions.ts";
import { camaraDiscriminator } from "./rules/camara/camara-discriminator.ts";
import { camaraErrors } from "./rules/camara/camara-errors.ts";
import { camaraInfo } from "./rules/camara/camara-info.ts";
import { camaraInfoBlocks } from "./rules/camara/camara-info-blocks.ts";
import { camaraLimits } from "./rules/camara/camara-limits.ts";
import { camaraMethods } from "./rules/camara/camara-methods.ts";
import { camaraNames } from "./rules/camara/camara-names.ts";
import { camaraNoSecrets } from "./rules/camara/camara-no-secrets.ts";
import { camaraScopes } from "./rules/camara/camara-scopes.ts";
import { camaraServer } from "./rules/camara/camara-server.ts";
import { coherentIds } from "./rules/coherent-ids.ts";
import { createdLocation } from "./rules/created-location.ts";
import { deviationsExist } from "./rules/deviations-exist.ts";
import { dialectDeclared } from "./rules/dialect-declared.ts";
import { distinctErrorTexts } from "./rules/distinct-error-texts.ts";
import { exampleValidates } from "./rules/example-validates.ts";
import { fictionalPhoneNumbers } from "./rules/fictional-phone-numbers.ts";
import { namedExamples } from "./rules/named-examples.ts";
import { noClosedAllOf } from "./rules/no-closed-all-of.ts";
import { noNullInEnum } from "./rules/no-null-in-enum.ts";
import { noPatternProperties } from "./rules/no-pattern-properties.ts";
import { noReadOnlyRequest } from "./rules/no-read-only-request.ts";
import { nothingUnused } from "./rules/nothing-unused.ts";
import { operationIdForm } from "./rules/operation-id-form.ts";
import { pagingDeclared } from "./rules/paging-declared.ts";
import { patternCompiles } from "./rules/pattern-compiles.ts";
import { prismAgrees } from "./rules/prism-agrees.ts";
import { retryAfter } from "./rules/retry-after.ts";
import { retryDeclared } from "./rules/retry-declared.ts";
import { rfc3339DateTimes } from "./rules/rfc3339-date-times.ts";
import { schemaCompiles } from "./rules/schema-compiles.ts";

/** Rules for every spec. */
export const commonRules: readonly Rule[] = [
  schemaCompiles,
  patternCompiles,
  exampleValidates,
  prismAgrees,
  dialectDeclared,
  noPatternProperties,
  noReadOnlyRequest,
  noNullInEnum,
  noClosedAllOf,
  boundedStrings,
  boundedArrays,
  rfc3339DateTimes,
  operationIdForm,
  retryDeclared,
  pagingDeclared,
  createdLocation,
  retryAfter,
  namedExamples,
  distinctErrorTexts,
  coherentIds,
  fictionalPhoneNumbers,
  nothingUnused,
  deviationsExist,
];

/** Rules for a spec that follows the CAMARA API Design Guide. */
export const camaraRules: readonly Rule[] = [
  camaraCorrelator,
  camaraDescriptions,
  camaraDiscriminator,
  camaraErrors,
  camaraInfoBlocks,
  camaraInfo,
  camaraLimits,
  camaraMethods,
  camaraNames,
  camaraNoSecrets,
  camaraScopes,
  camaraServer,
];

export const rules: readonly Rule[] = [...commonRules, ...camaraRules];
