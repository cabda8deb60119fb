import type { Parameter, ParameterPlace } from "../model.ts";
import type { Place } from "../place.ts";
import { at, items, text } from "../place.ts";
import { parameterType } from "../schema-type.ts";
import { readBound } from "./extensions.ts";

const order: readonly ParameterPlace[] = ["path", "query", "header"];
const styles: Record<ParameterPlace, string> = { path: "simple", query: "form", header: "simple" };
// OpenAPI has other words for these three, and ignores parameters of that name.
const reservedHeaders = new Set(["accept", "authorization", "content-type"]);

/** The parameters of an operation, those of its path included: path, then query, then header. */
export function readParameters(pathItem: Place, operation: Place): readonly Parameter[] {
  const own = items(at(operation, "parameters"));
  const overridden = new Set(own.map(identity));
  const shared = items(at(pathItem, "parameters"))
    .filter((place) => !overridden.has(identity(place)))
    // A path's own list stands outside the operation, but concerns it.
    .map((place) => ({ ...place, report: operation.report }));
  const parameters = [...shared, ...own].flatMap((place) => readParameter(place) ?? []);
  checkNames(parameters);
  return order.flatMap((where) => parameters.filter((parameter) => parameter.in === where));
}

/** Complains where the `{names}` of a path and its path parameters are not the same. */
export function checkTemplate(
  path: string,
  parameters: readonly Parameter[],
  operation: Place,
): void {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  const declared = parameters.filter((parameter) => parameter.in === "path");
  for (const name of names)
    if (!declared.some((parameter) => parameter.name === name))
      operation.report(
        operation,
        `the path has {${name}}, but there is no path parameter of that name`,
        `Declare it: name: ${name}, in: path, required: true.`,
      );
  for (const { name, place } of declared)
    if (!names.includes(name))
      operation.report(
        at(place, "name"),
        `the path parameter ${name} does not stand in the path ${path}`,
        "Put it into the path in braces, or remove it.",
      );
}

function identity(parameter: Place): string {
  return `${text(at(parameter, "in"))} ${text(at(parameter, "name"))}`;
}

function readParameter(place: Place): Parameter | undefined {
  const name = text(at(place, "name"));
  const where = order.find((one) => one === at(place, "in").value);
  if (name === undefined || where === undefined) {
    place.report(
      at(place, name === undefined ? "name" : "in"),
      `a parameter needs a name, and in: ${order.join(", ")}; cookies are not supported`,
      "Write both.",
    );
    return undefined;
  }
  checkStyle(name, where, place);
  const schema = at(place, "schema");
  const type = parameterType(schema, where === "query" ? "list" : "no list");
  if (type === undefined)
    place.report(
      schema,
      `the type of the parameter ${name} is not supported`,
      where === "query"
        ? "Give it a schema of type string, number, integer or boolean, or an array of one of these."
        : "Give it a schema of type string, number, integer or boolean.",
    );
  const bound = readBound(place);
  const required = !bound && (where === "path" || at(place, "required").value === true);
  return { name, in: where, required, bound, type: type ?? { text: "unknown", names: [] }, place };
}

function checkStyle(name: string, where: ParameterPlace, place: Place): void {
  for (const [key, usual] of [
    ["style", styles[where]],
    ["explode", where === "query"],
    ["allowReserved", false],
  ] as const) {
    const { value } = at(place, key);
    // Without lists, `explode` changes nothing.
    const matters = key !== "explode" || text(at(place, "schema", "type")) === "array";
    if (matters && value !== undefined && value !== usual)
      place.report(
        at(place, key),
        `the parameter ${name} has ${key}: ${String(value)}, which is not supported`,
        `Leave ${key} out, or write ${key}: ${usual}.`,
      );
  }
  if (at(place, "content").value !== undefined)
    place.report(
      at(place, "content"),
      `the parameter ${name} has a content instead of a schema, which is not supported`,
      "Describe it with a schema.",
    );
}

function checkNames(parameters: readonly Parameter[]): void {
  const first = new Map<string, Parameter>();
  for (const parameter of parameters) {
    const name = parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name;
    const spot = at(parameter.place, "name");
    if (name === "body")
      spot.report(
        spot,
        "a parameter is called body, the name under which the request body is passed",
        "Call the parameter something else, or the operation cannot have both.",
      );
    if (parameter.in === "header" && reservedHeaders.has(name))
      spot.report(
        spot,
        `OpenAPI ignores a header parameter called ${parameter.name}`,
        "Leave it out: security schemes and media types say what these headers carry.",
      );
    const other = first.get(name);
    if (other !== undefined)
      spot.report(
        spot,
        other.in === parameter.in
          ? `there are two ${parameter.in} parameters called ${name}`
          : `the name ${name} stands for a ${other.in} and a ${parameter.in} parameter`,
        "All parameters of an operation are passed in one object: give each a name of its own.",
      );
    else first.set(name, parameter);
  }
}
