import { describe, expect, test } from "vitest";
import { exampleRequest } from "./example-request.ts";
import type { Spec } from "./spec.ts";

const accountId = {
  name: "accountId",
  in: "path",
  required: true,
  example: "99 00",
  "x-bound": true,
};
const trace = { name: "x-trace", in: "header", required: true, example: 7 };
const optional = { name: "limit", in: "query", example: 5 };

function spec(operation: object): Spec {
  return {
    info: { version: "1.0.0" },
    paths: {
      "/accounts/{accountId}/calls": {
        parameters: [{ $ref: "#/components/parameters/AccountId" }],
        post: { operationId: "createCall", ...operation },
      },
    },
    ...{
      components: { parameters: { AccountId: accountId }, examples: { Small: { value: [1] } } },
    },
  };
}

const body = {
  content: {
    "application/json": {
      examples: { small: { $ref: "#/components/examples/Small" }, large: { value: [1, 2] } },
    },
  },
};

describe("an example request", () => {
  test("takes required parameters and the first named body from the spec", () => {
    const request = exampleRequest(
      spec({ parameters: [trace, optional], requestBody: body }),
      "createCall",
    );
    expect(request).toEqual({
      method: "POST",
      path: "/accounts/99%2000/calls",
      headers: { "content-type": "application/json", "x-trace": "7" },
      body: [1],
      bound: { accountId: "99 00" },
      params: { "x-trace": "7", body: [1] },
    });
  });

  test.each([
    ["hangUp", { requestBody: body }, "The spec has no operation hangUp."],
    ["createCall", {}, "The body of createCall has no named example."],
    [
      "createCall",
      { requestBody: body, parameters: [{ ...trace, example: undefined }] },
      "The required parameter x-trace has no example.",
    ],
  ])("of %s with %j fails saying what is missing", (id, operation, message) => {
    expect(() => exampleRequest(spec(operation), id)).toThrow(message);
  });
});
