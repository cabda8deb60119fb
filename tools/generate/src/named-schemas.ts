import ts from "typescript";
import type { JsonObject } from "./place.ts";
import { isObject } from "./place.ts";
import { addSchemaComment, keepFirstComment } from "./schema-comments.ts";

/**
 * Gives every schema a declaration of its own and puts its name wherever the schema is referred to.
 * A type that is reached through `components["schemas"]` shows its whole contents in an editor; a
 * declared one shows its name.
 *
 * @param nodes what openapi-typescript makes of `document`
 */
export function nameSchemas(nodes: readonly ts.Node[], document: JsonObject): ts.Node[] {
  const declarations: ts.Node[] = [];

  const { transformed } = ts.transform(
    [...nodes],
    [
      (context) => (root) => {
        const visit = (node: ts.Node): ts.Node => {
          const name = referredSchema(node);
          if (name !== undefined) return ts.factory.createTypeReferenceNode(name);
          const visited = ts.visitEachChild(node, visit, context);
          if (ts.isPropertySignature(visited)) keepFirstComment(visited);
          return visited;
        };
        const visited = visit(root);
        return isComponents(visited) ? declareSchemas(visited, document, declarations) : visited;
      },
    ],
  );
  return [...declarations, ...transformed];
}

/** Moves the types of `components["schemas"]` into declarations, and leaves their names there. */
function declareSchemas(
  components: ts.InterfaceDeclaration,
  document: JsonObject,
  declarations: ts.Node[],
): ts.InterfaceDeclaration {
  const members = components.members.map((member) => {
    if (!ts.isPropertySignature(member) || nameOf(member) !== "schemas") return member;
    if (member.type === undefined || !ts.isTypeLiteralNode(member.type)) return member;
    const references = member.type.members.map((schema) => {
      const name = nameOf(schema);
      if (!ts.isPropertySignature(schema) || schema.type === undefined || name === undefined)
        return schema;
      const declaration = declare(name, schema.type);
      declarations.push(addSchemaComment(declaration, schemaCalled(name, document), document));
      return ts.factory.createPropertySignature(
        undefined,
        schema.name,
        undefined,
        ts.factory.createTypeReferenceNode(name),
      );
    });
    const literal = ts.factory.createTypeLiteralNode(references);
    return ts.factory.createPropertySignature(undefined, member.name, undefined, literal);
  });
  return ts.factory.createInterfaceDeclaration(
    components.modifiers,
    components.name,
    undefined,
    undefined,
    members,
  );
}

function declare(name: string, type: ts.TypeNode): ts.Statement {
  const exported = [ts.factory.createToken(ts.SyntaxKind.ExportKeyword)];
  return ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(exported, name, undefined, type);
}

function schemaCalled(name: string, document: JsonObject) {
  const { components } = document;
  const schemas = isObject(components) ? components.schemas : undefined;
  return isObject(schemas) ? schemas[name] : undefined;
}

/** `X` for `components["schemas"]["X"]`. */
function referredSchema(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node)) return undefined;
  const schemas = node.objectType;
  if (!ts.isIndexedAccessTypeNode(schemas) || keyOf(schemas) !== "schemas") return undefined;
  const components = schemas.objectType;
  return ts.isTypeReferenceNode(components) && isCalled(components.typeName, "components")
    ? keyOf(node)
    : undefined;
}

function keyOf({ indexType }: ts.IndexedAccessTypeNode): string | undefined {
  return ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal)
    ? indexType.literal.text
    : undefined;
}

function nameOf(member: ts.TypeElement): string | undefined {
  const { name } = member;
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name))
    ? name.text
    : undefined;
}

function isComponents(node: ts.Node): node is ts.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(node) && isCalled(node.name, "components");
}

function isCalled(name: ts.Node, text: string): boolean {
  return ts.isIdentifier(name) && name.text === text;
}
