import type { OpenApiDocument, OperationObject, SecuritySchemeObject } from "./document.ts";
import { resolve } from "./document.ts";

/** Schemes that must all be satisfied together. An empty one lets everybody in. */
export type SecurityAlternative = readonly SecurityScheme[];

/** How a caller shows who it is, as far as a mock can look at it. */
export type SecurityScheme =
  | { readonly kind: "basic" }
  | { readonly kind: "bearer" }
  | { readonly kind: "key"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  /** A scheme that an HTTP request does not show, such as mutual TLS: taken as satisfied. */
  | { readonly kind: "unseen" };

/** The security of an operation: its own, or that of the whole API. */
export function securityOf(
  document: OpenApiDocument,
  operation: OperationObject,
): readonly SecurityAlternative[] {
  const requirements = operation.security ?? document.security ?? [];
  return requirements.map((requirement) =>
    Object.keys(requirement).map((name) => readScheme(document, name)),
  );
}

function readScheme(document: OpenApiDocument, name: string): SecurityScheme {
  const reference = document.components?.securitySchemes?.[name];
  if (reference === undefined) {
    throw new Error(`The security scheme ${name} is used but not declared in components.`);
  }
  return schemeOf(resolve(document, reference));
}

function schemeOf(scheme: SecuritySchemeObject): SecurityScheme {
  if (scheme.type === "http" && scheme.scheme?.toLowerCase() === "basic") return { kind: "basic" };
  if (scheme.type === "http" && scheme.scheme?.toLowerCase() === "bearer")
    return { kind: "bearer" };
  if (scheme.type === "oauth2" || scheme.type === "openIdConnect") return { kind: "bearer" };
  if (scheme.type === "apiKey" && scheme.name !== undefined && isPlace(scheme.in)) {
    return { kind: "key", in: scheme.in, name: scheme.name };
  }
  return { kind: "unseen" };
}

function isPlace(place: string | undefined): place is "header" | "query" | "cookie" {
  return place === "header" || place === "query" || place === "cookie";
}

/**
 * The paths at which the mock gives out access tokens: that of each token URL of the spec, and
 * `/oauth2/token`, for every API whose callers send tokens.
 */
export function tokenPaths(document: OpenApiDocument): readonly string[] {
  const paths = new Set<string>();
  for (const reference of Object.values(document.components?.securitySchemes ?? {})) {
    const scheme = resolve(document, reference);
    const tokenUrl = scheme.flows?.clientCredentials?.tokenUrl;
    if (tokenUrl !== undefined && URL.canParse(tokenUrl, "http://localhost")) {
      paths.add(new URL(tokenUrl, "http://localhost").pathname);
    }
    if (tokenUrl !== undefined || scheme.type === "openIdConnect") paths.add("/oauth2/token");
  }
  return [...paths];
}
