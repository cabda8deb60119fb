/** Whether a name can stand in TypeScript without quotes. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

/** A member's name, quoted if it has to be. */
export function memberName(name: string): string {
  return isIdentifier(name) ? name : JSON.stringify(name);
}

/** `createCall` as the beginning of a type's name: `CreateCall`. */
export function typeName(operationId: string): string {
  return operationId.slice(0, 1).toUpperCase() + operationId.slice(1);
}

/** A word in the form of a component or type name: `CreateCallRequest`. */
export function isPascalCase(name: string): boolean {
  return /^[A-Z][A-Za-z0-9]*$/.test(name);
}
