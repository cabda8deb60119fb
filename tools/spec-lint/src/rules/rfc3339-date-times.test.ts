import { test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { rfc3339DateTimes } from "./rfc3339-date-times.ts";

const schema = (property: string) => `
    components:
      schemas:
        Call: { type: object, properties: { ${property} } }
    `;

test("A date-time whose text does not name RFC 3339 is reported", () => {
  expectFindings(
    rfc3339DateTimes,
    schema("»start: { type: string, format: date-time, description: When it began. }"),
  );
});

test("A date-time that names it passes, in its own text or in that of its parameter", () => {
  expectNothing(
    rfc3339DateTimes,
    schema("start: { type: string, format: date-time, description: Its start (RFC 3339). }"),
  );
  expectNothing(
    rfc3339DateTimes,
    `
    paths:
      /calls:
        get:
          parameters:
            - name: since
              in: query
              description: Only later calls (RFC 3339).
              schema: { type: string, format: date-time }
    `,
  );
});
