import { docComment } from "../doc-comment.ts";
import type { Operation, Parameter } from "../model.ts";
import { memberName, typeName } from "../names.ts";
import { at, isObject, text } from "../place.ts";
import { schemaText } from "../schema-text.ts";

/** The interface of an operation's parameter object; empty text if the operation takes nothing. */
export function renderParams(operation: Operation, client: string): string {
  if (!takesParams(operation)) return "";
  const { id, parameters, body } = operation;
  const doc = docComment("", [`Parameters of {@link ${client}.${id}}.`]);
  const lines = parameters.map(renderParameter);
  if (body !== undefined)
    lines.push(
      docComment("  ", [body.description ?? "The request body."]) +
        member(
          "body",
          body.required,
          body.type.text + (body.takesDocument ? " | XmlDocument" : ""),
        ),
    );
  return `${doc}export interface ${typeName(id)}Params {\n${lines.join("")}}\n`;
}

/** Whether an operation takes any parameter or a body. */
export function takesParams({ parameters, body }: Operation): boolean {
  return parameters.length > 0 || body !== undefined;
}

/** Whether an operation can be called without its parameter object. */
export function paramsOptional({ parameters, body }: Operation): boolean {
  return !parameters.some((parameter) => parameter.required) && body?.required !== true;
}

function renderParameter({ name, place, required, bound, type }: Parameter): string {
  const schema = at(place, "schema").value;
  const { limits, tags } = schemaText(isObject(schema) ? schema : {});
  const deprecated = at(place, "deprecated").value === true && !tags.includes("@deprecated");
  const doc = docComment(
    "  ",
    [
      text(at(place, "description")),
      limits,
      bound ? "Taken from the client's options when left out." : undefined,
    ],
    [...(deprecated ? ["@deprecated"] : []), ...tags],
  );
  return doc + member(name, required, type.text);
}

function member(name: string, required: boolean, type: string): string {
  return required
    ? `  ${memberName(name)}: ${type};\n`
    : `  ${memberName(name)}?: ${type} | undefined;\n`;
}
