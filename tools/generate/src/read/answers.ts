import type { Answer, TypeText } from "../model.ts";
import type { Place } from "../place.ts";
import { at, members, text } from "../place.ts";
import { bodyType, itemType, nothing } from "../schema-type.ts";
import { checkMediaType } from "./media-type.ts";

// RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5: answers that have no body, whatever is declared.
const bodiless = new Set([204, 205, 304]);

/** The declared answers of an operation, by rising status. */
export function readAnswers(operation: Place, id: string): readonly Answer[] {
  const responses = at(operation, "responses");
  const answers = members(responses)
    .filter(([status]) => !status.startsWith("x-"))
    .flatMap(([status, place]) => readAnswer(status, place, id) ?? [])
    .sort((a, b) => a.status - b.status);
  if (!answers.some(isSuccess))
    operation.report(
      responses,
      "no success is declared",
      "Declare the status between 200 and 299 that the API answers with.",
    );
  return answers;
}

/** Whether an answer is a success. */
export function isSuccess({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

/** Complains where the answers of a paged operation are not lists. */
export function checkPages(operation: Place, method: string, answers: readonly Answer[]): void {
  const paging = at(operation, "x-paging");
  if (method !== "GET")
    operation.report(
      paging,
      `x-paging: link stands on a ${method} operation`,
      "Only a GET can be asked for the next page: leave x-paging out.",
    );
  for (const answer of answers.filter(isSuccess))
    if (answer.itemType === undefined)
      operation.report(
        answer.place,
        `x-paging: link says that there are pages, but the body of ${answer.status} is not an array`,
        "Describe the body with type: array, or write x-paging: none.",
      );
}

function readAnswer(status: string, place: Place, id: string): Answer | undefined {
  const code = Number(status);
  if (!/^[2-5]\d\d$/.test(status)) {
    place.report(
      place,
      `the status ${status} is not supported`,
      "Declare each status by its number, 200 to 599: a client narrows by exact status.",
    );
    return undefined;
  }
  const content = members(at(place, "content"));
  if (content.length > 0 && bodiless.has(code))
    place.report(
      at(place, "content"),
      `an answer with status ${status} has no body, but a content is declared`,
      "Leave content out, or use another status.",
    );
  const bodies = content.map(([mediaType, media]) => {
    checkMediaType(mediaType, media);
    const way = `operations[${JSON.stringify(id)}]["responses"][${status}]["content"][${JSON.stringify(mediaType)}]`;
    const schema = at(media, "schema");
    const type = bodyType(schema, way);
    return { type, itemType: itemType(schema, type) };
  });
  const [only] = bodies;
  return {
    status: code,
    mediaTypes: content.map(([mediaType]) => mediaType),
    type: only === undefined ? nothing : unionOf(bodies.map(({ type }) => type)),
    itemType: bodies.length === 1 ? only?.itemType : undefined,
    description: text(at(place, "description")),
    place,
  };
}

/** One of several types. */
export function unionOf(types: readonly TypeText[]): TypeText {
  return {
    text: [...new Set(types.map(({ text }) => text))].join(" | "),
    names: types.flatMap(({ names }) => names),
  };
}
