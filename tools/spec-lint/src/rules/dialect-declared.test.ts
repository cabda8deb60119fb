import { test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { dialectDeclared } from "./dialect-declared.ts";

test("A 3.1 file without a dialect is reported at its version", () => {
  expectFindings(dialectDeclared, "»openapi: 3.1.0\ninfo: { title: Calls }\n");
});

test("Another dialect is reported", () => {
  expectFindings(
    dialectDeclared,
    "openapi: 3.1.0\n»jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base\n",
  );
});

test("The dialect 2020-12 passes, and a 3.0 file needs none", () => {
  const dialect = "https://json-schema.org/draft/2020-12/schema";
  expectNothing(dialectDeclared, `openapi: 3.1.0\njsonSchemaDialect: ${dialect}\n`);
  expectNothing(dialectDeclared, "openapi: 3.0.3\ninfo: { title: Calls }\n");
});
