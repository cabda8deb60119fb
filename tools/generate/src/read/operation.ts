import type { Operation } from "../model.ts";
import type { Place } from "../place.ts";
import { at, text } from "../place.ts";
import { checkPages, readAnswers } from "./answers.ts";
import { readBody } from "./body.ts";
import { readPaging, readRetry } from "./extensions.ts";
import { checkTemplate, readParameters } from "./parameters.ts";
import { checkSecurity } from "./security.ts";
import { checkNoServers } from "./server.ts";

/** Reads and checks one operation; `undefined` if it has no usable name. */
export function readOperation(
  root: Place,
  pathItem: Place,
  path: string,
  key: string,
): Operation | undefined {
  const operation = at(pathItem, key);
  const method = key.toUpperCase();
  const id = readId(operation, `${method} ${path}`);
  checkNoServers(operation);
  const parameters = readParameters(pathItem, operation);
  checkTemplate(path, parameters, operation);
  const answers = readAnswers(operation, id ?? "");
  const paging = readPaging(operation);
  if (paging === "link") checkPages(operation, method, answers);
  const body = readBody(operation, id ?? "");
  if (body !== undefined && (method === "GET" || method === "HEAD"))
    operation.report(
      at(operation, "requestBody"),
      `a ${method} request has a body, which fetch refuses to send`,
      "Pass what it says as query parameters, or use another method.",
    );
  const retry = readRetry(operation);
  checkSecurity(root, operation);
  if (id === undefined) return undefined;
  return {
    id,
    method,
    path,
    summary: text(at(operation, "summary")),
    description: text(at(operation, "description")),
    deprecated: at(operation, "deprecated").value === true,
    parameters,
    body,
    answers,
    retry,
    paging,
    place: operation,
  };
}

function readId(operation: Place, signature: string): string | undefined {
  const place = at(operation, "operationId");
  const id = text(place);
  if (id === undefined)
    operation.report(
      place,
      `${signature} has no operationId, which the client's method is named after`,
      "Add one, such as operationId: createCall.",
    );
  // An object with a `then` method is taken for a promise by `await`.
  else if (!/^[a-z][A-Za-z0-9]*$/.test(id) || id === "then" || id === "constructor")
    operation.report(
      place,
      `the operationId ${id} cannot be the name of a method`,
      "Use a camelCase verb and noun of letters and digits, such as createCall.",
    );
  else return id;
  return undefined;
}
