import type { Content, Example, Header, RequestBody, Response } from "./api.ts";
import type { Document, Located } from "./document.ts";
import { child } from "./pointer.ts";

/** The request body of an operation, if it declares one. */
export function readBody(document: Document, operation: Located): RequestBody | undefined {
  const body = document.entries(operation).find(([key]) => key === "requestBody")?.[1];
  if (body === undefined) return undefined;
  return { required: body.value.required === true, contents: readContents(document, body) };
}

/**
 * The responses of an operation.
 *
 * @throws Error on a range such as `4XX` or a `default`: nobody could tell whether it was tested.
 */
export function readResponses(document: Document, operation: Located): Response[] {
  return document.entries(operation, "responses").map(([status, response]) => {
    if (!/^[1-5]\d\d$/.test(status)) {
      throw new Error(
        `${child(operation.pointer, "responses", status)}: name each status, the matrix has a row for each.`,
      );
    }
    return {
      status: Number(status),
      pointer: response.pointer,
      headers: readHeaders(document, response),
      contents: readContents(document, response),
    };
  });
}

function readHeaders(document: Document, response: Located): Header[] {
  return document.entries(response, "headers").map(([name, header]) => {
    if (header.value.schema === undefined) throw new Error(`${header.pointer} has no schema.`);
    return {
      name,
      required: header.value.required === true,
      schema: child(header.pointer, "schema"),
      examples: readExamples(document, header),
    };
  });
}

function readContents(document: Document, parent: Located): Content[] {
  return document.entries(parent, "content").map(([mediaType, content]) => ({
    mediaType,
    schema: content.value.schema === undefined ? undefined : child(content.pointer, "schema"),
    examples: readExamples(document, content),
  }));
}

/** The examples of a parameter, a header or a media type; the one of `example` is called `default`. */
export function readExamples(document: Document, parent: Located): Example[] {
  const examples: Example[] = [];
  if (parent.value.example !== undefined) {
    const pointer = child(parent.pointer, "example");
    examples.push({ name: "default", value: parent.value.example, pointer });
  }
  for (const [name, { pointer, value }] of document.entries(parent, "examples")) {
    if (value.value === undefined) throw new Error(`The example at ${pointer} has no value.`);
    examples.push({ name, value: value.value, pointer: child(pointer, "value") });
  }
  return examples;
}
