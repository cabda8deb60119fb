import type { Query, Violation } from "../../front/message.ts";
import type { PrismOperation } from "./load.ts";
import { violation } from "./violations.ts";

/**
 * What is wrong with query parameters that are there without a value, such as `?pageSize=`. To Prism
 * they are the same as those that are not there.
 */
export function emptyParameters(operation: PrismOperation, query: Query): Violation[] {
  return (operation.request?.query ?? []).flatMap(({ name, schema, allowEmptyValue }) => {
    if (query[name] !== "" || allowEmptyValue || schema === undefined) return [];
    const keyword = excludesEmptyText(schema);
    if (keyword === undefined) return [];
    const { location, ...rest } = violation(
      "query",
      keyword,
      `parameter ${name} must have a value`,
    );
    return [{ ...rest, location: [...location, name.toLowerCase()] }];
  });
}

/** The keyword that an empty text breaks; where a schema does not say, it is taken as allowed. */
function excludesEmptyText(schema: unknown): string | undefined {
  if (typeof schema !== "object" || schema === null) return undefined;
  const { type, minLength, pattern, format, enum: values } = schema as Record<string, unknown>;
  const types = [type ?? "string"].flat();
  if (!types.includes("string") && !types.includes("array")) return "type";
  if (Array.isArray(values) && !values.includes("")) return "enum";
  if (typeof minLength === "number" && minLength > 0) return "minLength";
  if (typeof pattern === "string" && !new RegExp(pattern, "u").test("")) return "pattern";
  return format === "date" || format === "date-time" ? "format" : undefined;
}
