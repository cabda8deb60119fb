import type { ApiModel, ApiOperation } from "../model/api.ts";
import { slug } from "../slug.ts";

/** The page of an API. All paths begin at the root of the site; the base path comes at the end. */
export function apiPath({ facts }: ApiModel): string {
  return `/${facts.slug}/`;
}

/** The page of an operation or of an event. These addresses never change. */
export function operationPath(api: ApiModel, { kind, name }: ApiOperation): string {
  return `${apiPath(api)}${kind}s/${name.toLowerCase()}/`;
}

/** The page of a schema. */
export function schemaPath(api: ApiModel, name: string): string {
  return `${apiPath(api)}schemas/${name.toLowerCase()}/`;
}

/** The place of an error status, or of one of its codes, in the list of errors. */
export function errorId(api: ApiModel, status: string, code?: string): string {
  return slug([api.facts.slug, status, ...(code === undefined ? [] : [code])].join("-"));
}

/** Where a name in the texts of a spec leads: to an operation, a schema, or a property of one. */
export function linkInSpec(api: ApiModel): (code: string) => string | undefined {
  return (code) => {
    const [name = "", property] = code.split(".");
    const schema = api.schemas.get(name);
    if (schema !== undefined && property === undefined) return schemaPath(api, name);
    if (schema?.properties?.[property ?? ""] !== undefined) {
      return `${schemaPath(api, name)}#${slug(property ?? "")}`;
    }
    const operation = api.operations.find((one) => one.name === code);
    return operation === undefined ? undefined : operationPath(api, operation);
  };
}
