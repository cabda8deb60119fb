import type { Json } from "../../json.ts";
import { arrayAt, isObject, objectAt, textAt } from "../../json.ts";
import { calledOperations } from "../../model/operations.ts";
import type { Rule } from "../../rule.ts";
import { spot } from "../../rule.ts";

const SCOPE =
  /^([a-z0-9]+(?:-[a-z0-9]+)*):[a-z0-9]+(?:-[a-z0-9]+)*:(?:create|read|update|delete|write)$/;

/** Every operation needs exactly one scope, `api-name:resource:action`, of an OpenID Connect token. */
export const camaraScopes: Rule = {
  name: "camara-scopes",
  *check(api) {
    const schemes = objectAt(api.document, "components", "securitySchemes");
    const urls = arrayAt(api.document, "servers")
      .filter(isObject)
      .map((one) => textAt(one, "url"));
    for (const { node, method, path } of calledOperations(api)) {
      const scope = onlyScope(arrayAt(node, "security"), schemes);
      const [, apiName = ""] = SCOPE.exec(scope ?? "") ?? [];
      if (apiName !== "" && urls.some((url) => url.includes(`/${apiName}`))) continue;
      yield {
        at: spot(node, "security"),
        reason: `${method.toUpperCase()} ${path} does not need exactly one scope of this API.`,
        mend: "Set security to one openIdConnect scheme with one scope, api-name:resource:action.",
      };
    }
  },
};

function onlyScope(security: readonly Json[], schemes: Json): string | undefined {
  const [requirement, ...others] = security;
  if (!isObject(requirement) || others.length > 0) return undefined;
  const [entry, ...more] = Object.entries(requirement);
  if (entry === undefined || more.length > 0) return undefined;
  const [name, scopes] = entry;
  if (objectAt(schemes, name).type !== "openIdConnect" || !Array.isArray(scopes)) return undefined;
  return scopes.length === 1 ? String(scopes[0]) : undefined;
}
