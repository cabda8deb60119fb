import { expect, test } from "vitest";
import { fittingExample } from "./fitting-example.ts";
import { violationAt } from "./replies.ts";

const examples = {
  tooLong: "The note may have 20 characters.",
  invalidTo: "There is no such street.",
  missingField: "Required fields are [from, to].",
  malformedParcelId: "The id 'x' is malformed.",
  missingParcelId: "parcels[0].parcelId: this field is required",
};
const response = {
  status: "400",
  headers: [],
  contents: [
    {
      mediaType: "application/json",
      examples: new Map(Object.entries(examples).map(([name, text]) => [name, { text }])),
    },
  ],
};
const wrong = (code: string, place: string, ...path: string[]) => ({
  ...violationAt(place, code, "Request body is wrong"),
  location: ["request", place, ...path],
});
const missing = (field: string) =>
  violationAt("body", "required", `Request body must have required property '${field}'`);

test.each([
  ["a field in the example's name", wrong("type", "body", "to"), "invalidTo"],
  ["a field in its text", wrong("maxLength", "body", "note"), "tooLong"],
  ["an element of a list", wrong("type", "body", "to", "0"), "invalidTo"],
  ["a parameter", wrong("format", "path", "parcelid"), "malformedParcelId"],
  ["a field that is missing", missing("to"), "missingField"],
  ["one that is missing and named", missing("parcelId"), "missingParcelId"],
  ["a field that no example knows", wrong("type", "body", "weight"), undefined],
  ["a body that is wrong as a whole", wrong("type", "body"), undefined],
  ["no part of a longer name", wrong("type", "body", "par"), undefined],
  ["no name of the error's own fields", wrong("type", "body", "text"), undefined],
])("%s is answered by the example that speaks of it", (_, violation, name) => {
  expect(fittingExample(response, [violation])).toBe(name);
});

test("the first violation of which an example speaks counts", () => {
  const violations = [wrong("type", "body", "weight"), missing("to"), wrong("type", "body", "to")];
  expect(fittingExample(response, violations)).toBe("missingField");
});
