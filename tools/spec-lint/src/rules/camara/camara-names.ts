import { arrayAt, isObject, objectAt, objectsIn, textAt } from "../../json.ts";
import { operations } from "../../model/operations.ts";
import { allSchemas } from "../../model/schemas.ts";
import type { Finding, Rule } from "../../rule.ts";

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CAMEL = /^[a-z][a-zA-Z0-9]*$/;
const PASCAL = /^[A-Z][a-zA-Z0-9]*$/;
const TITLE = /^[A-Z][^ ]*(?: [A-Z][^ ]*)*$/;

/** Words that a programming language keeps for itself, from CAMARA's list. */
const RESERVED = new Set([
  ...["abstract", "boolean", "break", "case", "class", "const", "continue", "default", "do"],
  ...["double", "else", "enum", "export", "extends", "false", "file", "final", "float", "for"],
  ...["function", "if", "import", "int", "interface", "list", "long", "native", "new", "null"],
  ...["object", "package", "private", "protected", "public", "return", "short", "static"],
  ...["super", "switch", "this", "throw", "true", "try", "var", "void", "while"],
]);

interface Name {
  readonly at: Finding["at"];
  readonly what: string;
  readonly name: string;
  readonly form: RegExp;
  readonly mend: string;
}

/** Names are written as the CAMARA Design Guide writes them, and are no reserved words. */
export const camaraNames: Rule = {
  name: "camara-names",
  *check(api) {
    for (const { at, what, name, form, mend } of namesIn(api)) {
      if (!form.test(name)) {
        yield { at, reason: `The ${what} ${JSON.stringify(name)} has another form.`, mend };
      } else if (RESERVED.has(name.toLowerCase())) {
        const reason = `The ${what} ${JSON.stringify(name)} is a reserved word.`;
        yield { at, reason, mend: "Choose another name." };
      }
    }
  },
};

function* namesIn(api: Parameters<Rule["check"]>[0]): Generator<Name> {
  const paths = objectAt(api.document, "paths");
  for (const path of Object.keys(paths)) {
    const at = { node: paths, key: path };
    for (const step of path.split("/").slice(1)) {
      const [, variable] = /^\{(.*)\}$/.exec(step) ?? [];
      yield variable === undefined
        ? { at, what: "path segment", name: step, form: KEBAB, mend: "Write it in kebab-case." }
        : {
            at,
            what: "path parameter",
            name: variable,
            form: /^[a-z][a-zA-Z0-9]*[a-z0-9](?:Id|Name|Code)$|^[a-z][a-zA-Z0-9]{3,}$/,
            mend: "Write it in camelCase and say of what it is the id, such as {sessionId}.",
          };
    }
  }
  for (const { parameters, node } of operations(api)) {
    for (const parameter of parameters) {
      if (parameter.in === "header" || parameter.in === "path") continue;
      const at = { node: parameter, key: "name" };
      const name = textAt(parameter, "name");
      yield { at, what: "parameter", name, form: CAMEL, mend: "Write it in camelCase." };
    }
    for (const [index, tag] of arrayAt(node, "tags").entries()) {
      const at = { node: arrayAt(node, "tags"), key: String(index) };
      yield { at, what: "tag", name: String(tag), form: TITLE, mend: "Write it in Title Case." };
    }
  }
  for (const [name, schema] of api.schemas) {
    if (!isObject(schema)) continue;
    const mend = "Write it in PascalCase.";
    yield { at: { node: schema }, what: "schema", name, form: PASCAL, mend };
  }
  for (const schema of allSchemas(api)) {
    const properties = objectAt(schema, "properties");
    for (const [name] of objectsIn(properties)) {
      const at = { node: properties, key: name };
      yield { at, what: "property", name, form: CAMEL, mend: "Write it in camelCase." };
    }
  }
}
