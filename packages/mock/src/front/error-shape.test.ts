import { expect, test } from "vitest";
import type { Operation } from "../spec/operations.ts";
import { learnErrorShape } from "./error-shape.ts";

function api(examples: Record<string, unknown>): readonly Operation[] {
  const responses = Object.entries(examples).map(([status, value]) => ({
    status: status.slice(0, 3),
    headers: [],
    contents: [{ mediaType: "application/json", examples: new Map([["one", value]]) }],
  }));
  const rest = { security: [], requestBody: undefined, echoed: [], paging: undefined };
  return [{ id: "a", method: "GET", path: "/a", responses, ...rest }];
}

test("status, code and prose are rewritten, the rest is kept", () => {
  const shape = learnErrorShape(
    api({ "400": { status: 400, code: "INVALID_ARGUMENT", message: "Some text.", id: "a1" } }),
  );
  expect(shape(405, "Not that method.")).toEqual({
    mediaType: "application/json",
    value: { status: 405, code: "METHOD_NOT_ALLOWED", message: "Not that method.", id: "a1" },
  });
});

test("a code with hyphens, nested errors and null keep their style", () => {
  const errors = [{ type: "bad-request", category: "validation", text: "Some text.", id: null }];
  expect(learnErrorShape(api({ "400": { errors } }))(413, "Too much.").value).toEqual({
    errors: [{ type: "payload-too-large", category: "validation", text: "Too much.", id: null }],
  });
});

test("an example of the same status keeps its code", () => {
  const shape = learnErrorShape(
    api({
      "400": { code: "INVALID", message: "Some text." },
      "404": { code: "NO_SUCH_THING", message: "Other text." },
    }),
  );
  expect(shape(404, "No such path.").value).toEqual({
    code: "NO_SUCH_THING",
    message: "No such path.",
  });
});

test("the shape that most errors have is taken, from a 4xx if there is one", () => {
  const shape = learnErrorShape(
    api({
      "401": { message: "Of a gateway." },
      "500": { error: "Of the API." },
      "409": { error: "Of the API, too." },
    }),
  );
  expect(shape(415, "Not that type.").value).toEqual({ error: "Not that type." });
});

test("an API without error examples gets problem details", () => {
  expect(
    learnErrorShape(api({ "200": { message: "All is well." } }))(404, "Nothing there."),
  ).toEqual({
    mediaType: "application/problem+json",
    value: { type: "about:blank", title: "Not Found", status: 404, detail: "Nothing there." },
  });
});
