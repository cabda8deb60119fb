import { test } from "vitest";
import { expectFindings, expectNothing } from "../../../test/expect-findings.ts";
import { camaraNames } from "./camara-names.ts";

test("Names of another form, bare ids and reserved words are reported", () => {
  expectFindings(
    camaraNames,
    `
    paths:
      »/mediaSessions/{id}:
        get:
          parameters:
            - { »name: page_size, in: query, schema: { type: string } }
          tags: [»call handling]
    components:
      schemas:
        »mediaSession:
          type: object
          properties:
            »SessionId: { type: string }
            »class: { type: string }
    `.replace("»/mediaSessions/{id}", "»/mediaSessions/{sessionId}"),
  );
  expectFindings(camaraNames, "paths: { »'/sessions/{id}': {} }");
});

test("Names of CAMARA's form pass, and a header may have any", () => {
  expectNothing(
    camaraNames,
    `
    paths:
      /media-sessions/{mediaSessionId}/status:
        get:
          parameters:
            - { name: x-correlator, in: header, schema: { type: string } }
            - { name: pageSize, in: query, schema: { type: string } }
          tags: [Call Handling]
    components:
      schemas:
        MediaSession: { type: object, properties: { sessionId: { type: string } } }
    `,
  );
});
