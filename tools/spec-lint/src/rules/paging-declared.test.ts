import { test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { pagingDeclared } from "./paging-declared.ts";

const list = (extra: string, response = "description: Calls.", id = "calls") => `
    paths:
      /calls:
        get:
          operationId: ${id}
          ${extra}
          responses:
            ${response.startsWith("»") ? "»" : ""}"200":
              ${response.replace("»", "")}
              content: { application/json: { schema: { $ref: "#/components/schemas/Calls" } } }
    components:
      schemas:
        Calls: { type: array, items: { type: string } }
    `;

test("A list without x-paging, or with an unknown value, is reported", () => {
  expectFindings(pagingDeclared, list("summary: List").replace("get:", "»get:"));
  expectFindings(pagingDeclared, list("»x-paging: cursor"));
});

test("A list by name is one, whatever it answers", () => {
  expectFindings(pagingDeclared, "paths: { /calls: { »get: { operationId: listCalls } } }");
});

test("Pages by Link need the header Link", () => {
  expectFindings(pagingDeclared, list("x-paging: link", "»description: Calls."));
  expectNothing(
    pagingDeclared,
    list("x-paging: link", "headers: { link: { schema: { type: string } } }"),
  );
});

test("A list without pages, and an operation that answers one thing, pass", () => {
  expectNothing(pagingDeclared, list("x-paging: none"));
  expectNothing(pagingDeclared, "paths: { /call: { get: { operationId: getCall } } }");
});
