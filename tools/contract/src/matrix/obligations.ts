import { covered, placeName } from "../cells/obligations.ts";
import { takeCensus } from "../schema/census.ts";
import { placesOf } from "../schema/places.ts";
import { rulesOf } from "../schema/rules.ts";
import { type Api, isJson, type Operation, successes } from "../spec/api.ts";
import { isObject, type Json } from "../spec/json.ts";
import { valueAt } from "../spec/pointer.ts";
import { boundaryObligations } from "./boundary-obligations.ts";

/** Methods that a path may have or not have. */
const methods = ["GET", "PUT", "POST", "DELETE", "PATCH"];

/**
 * All that the spec of an API obliges us to test, read from the spec without a look at the cells: what
 * no cell covers has been forgotten.
 */
export function obligationsOf(api: Api): string[] {
  const paths = [...new Set(api.operations.map(({ path }) => path))];
  const { schemas, samples } = takeCensus(api.document);
  return [
    ...schemas.map(covered.schema),
    ...samples.map(({ pointer }) => covered.value(pointer)),
    ...api.cases.map(covered.case),
    ...api.events.flatMap((event) =>
      event.contents.flatMap((content) =>
        content.examples.map((example) => covered.event(event, content, example)),
      ),
    ),
    ...api.operations.flatMap((operation) => [
      covered.operation(operation),
      ...parameters(api, operation),
      ...requests(api, operation),
      ...boundaryObligations(api, operation),
      ...responses(operation),
      ...security(api, operation),
      ...(operation.paged ? [covered.paging(operation)] : []),
    ]),
    covered.unknownPath(),
    ...paths.flatMap((path) => {
      const known = api.operations.filter((one) => one.path === path).map(({ method }) => method);
      const unknown = methods.filter((method) => !known.includes(method));
      return unknown.map((method) => covered.wrongMethod(method, path));
    }),
    ...api.servers.map(covered.server),
  ];
}

function parameters({ document }: Api, operation: Operation): string[] {
  return operation.parameters.flatMap((parameter) => {
    const { in: where, name, required, schema } = parameter;
    const value = document.at(schema)?.value;
    const isText = isObject(value) && [value.type].flat().includes("string");
    const rules = rulesOf(document, schema).filter((rule) => {
      // Everything that travels outside a body is text: it cannot be of a wrong type.
      if (isText && rule.endsWith("/type")) return false;
      // A path with an empty segment is another path.
      return !(
        where === "path" &&
        rule.endsWith("/minLength") &&
        valueAt(document.root, rule) === 1
      );
    });
    return [
      covered.parameter(operation, parameter),
      ...rules.map((rule) => covered.rule(operation, rule)),
      ...(where === "query" && !isFreeText(value)
        ? [covered.negative(operation, `${where} ${name} without a value`)]
        : []),
      ...(required && where !== "path"
        ? [covered.negative(operation, `${where} ${name} left out`)]
        : []),
    ];
  });
}

/** Whether any text will do, an empty one too. */
function isFreeText(schema: Json | undefined): boolean {
  if (!isObject(schema) || schema.type !== "string") return false;
  const { minLength = 0, format, pattern, enum: values } = schema;
  return minLength === 0 && [format, pattern, values].every((rule) => rule === undefined);
}

function requests({ document }: Api, operation: Operation): string[] {
  return (operation.body?.contents ?? []).flatMap((content) => {
    const { mediaType, schema, examples } = content;
    const json = isJson(mediaType);
    const rules = schema === undefined ? [] : rulesOf(document, schema);
    const places = schema === undefined || !json ? [] : placesOf(document, schema);
    const negatives = [
      "a body of another media type",
      "a body without a media type",
      "a body that is not UTF-8",
      ...(json ? ["JSON that is cut short"] : []),
      ...(operation.body?.required ? ["an empty body"] : []),
      ...places.flatMap(({ path, typed, required, nullable }) => [
        ...(typed ? [`${placeName(path)} of a wrong type`] : []),
        ...(required ? [`${placeName(path)} left out`] : []),
        ...(nullable ? [] : [`${placeName(path)} null`]),
      ]),
    ];
    return [
      covered.requestMediaType(operation, content),
      ...examples.map((example) => covered.requestExample(operation, content, example)),
      // The same goes for a body that is text.
      ...rules
        .filter((rule) => json || !rule.endsWith("/type"))
        .map((rule) => covered.rule(operation, rule)),
      ...negatives.map((what) => covered.negative(operation, what)),
    ];
  });
}

function responses(operation: Operation): string[] {
  const found = operation.responses.flatMap((response) => [
    covered.status(operation, response),
    ...response.headers.map((header) => covered.header(operation, response, header)),
    ...response.contents.flatMap((content) => [
      covered.responseMediaType(operation, response, content),
      ...content.examples.map((one) => covered.responseExample(operation, response, content, one)),
    ]),
  ]);
  const [success] = successes(operation);
  const canBeUnacceptable = (success?.contents.length ?? 0) > 0;
  return canBeUnacceptable
    ? [...found, covered.negative(operation, "an Accept that excludes its answer")]
    : found;
}

function security({ schemes }: Api, operation: Operation): string[] {
  if (operation.security.length === 0) return [];
  const kinds = new Set(operation.security.flat().map((scheme) => schemes.get(scheme)?.kind));
  const refused = [
    "no credentials",
    "credentials of an unknown scheme",
    "a scheme without credentials",
    ...(kinds.has("basic")
      ? ["Basic credentials that are not base64", "Basic credentials without a colon"]
      : ["Basic credentials"]),
    kinds.has("bearer") ? "a Bearer token with a space" : "a Bearer token",
  ];
  return [
    ...operation.security.flat().map((scheme) => covered.security(operation, scheme)),
    ...refused.map((what) => covered.security(operation, `refuses ${what}`)),
  ];
}

/** What no cell covers. */
export function missing(
  obligations: readonly string[],
  cells: readonly { readonly covers: readonly string[] }[],
): string[] {
  const found = new Set(cells.flatMap(({ covers }) => covers));
  return [...new Set(obligations)].filter((obligation) => !found.has(obligation));
}
