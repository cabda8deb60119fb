import type { Place } from "../place.ts";
import { at, items, members, text } from "../place.ts";

/** Reports what is wrong with the security schemes that an operation names. The package's face has their types. */
export function checkSecurity(root: Place, operation: Place): void {
  const own = at(operation, "security");
  const alternatives = own.value === undefined ? at(root, "security") : own;
  const declared = members(at(root, "components", "securitySchemes")).map(([name]) => name);
  for (const alternative of items(alternatives)) {
    const names = members(alternative).map(([name]) => name);
    for (const name of names)
      if (!declared.includes(name))
        operation.report(
          at(alternative, name),
          `there is no security scheme called ${name}`,
          `Use one of components.securitySchemes: ${declared.join(", ") || "there are none yet"}.`,
        );
    if (names.length > 1)
      operation.report(
        alternative,
        `${names.join(" and ")} are demanded together, which is not supported`,
        "List them as alternatives, each as an item of its own.",
      );
  }
}

/** The token URL of the client credentials flow, if the spec has one. */
export function readTokenUrl(root: Place): string | undefined {
  return members(at(root, "components", "securitySchemes"))
    .map(([, scheme]) => text(at(scheme, "flows", "clientCredentials", "tokenUrl")))
    .find((url) => url !== undefined);
}
