import { pointerKeys } from "../place.ts";

/**
 * Says where a pointer into a bundled spec leads: `POST /calls`, `CreateCallRequest.tag`.
 * What follows the part that has a name stands behind it.
 */
export function nameOf(pointer: string): string {
  const [first = "", second = "", third = "", ...rest] = pointerKeys(pointer);
  if (first === "paths" || first === "webhooks") {
    const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    const operation = methods.includes(third) ? `${third.toUpperCase()} ${second}` : second;
    const label = first === "webhooks" ? `webhook ${second}` : operation;
    return withRest(label, methods.includes(third) ? rest : [third, ...rest]);
  }
  if (first === "components" && second === "schemas") {
    const [name, inner] = propertyPath([third], rest);
    return withRest(name, inner);
  }
  if (first === "components") return withRest(`${second} ${third}`, rest);
  return withRest(first, [second, third, ...rest]);
}

/** Takes `properties` and `items` into the name: `Call.legs[].id`. */
function propertyPath(name: readonly string[], keys: readonly string[]): [string, string[]] {
  const [keyword, key, ...rest] = keys;
  if (keyword === "properties" && key !== undefined) {
    return propertyPath([...name, `.${key}`], rest);
  }
  if (keyword === "items") return propertyPath([...name, "[]"], keys.slice(1));
  return [name.join(""), [...keys]];
}

function withRest(name: string, rest: readonly string[]): string {
  const inner = rest.filter((key) => key !== "").join(" ");
  return inner === "" ? `\`${name}\`` : `\`${name}\`, ${inner}`;
}
