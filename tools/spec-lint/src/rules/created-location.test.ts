import { test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { createdLocation } from "./created-location.ts";

const post = (id: string, responses: string) => `
    paths:
      /calls:
        post:
          operationId: ${id}
          responses:
            ${responses}
    `;

test("A 201, and the 2xx of a create, without Location are reported", () => {
  expectFindings(createdLocation, post("placeCall", '»"201": { description: Placed. }'));
  expectFindings(createdLocation, post("createCall", '»"200": { description: Placed. }'));
});

test("A Location, a reason for having none, and other answers pass", () => {
  expectNothing(createdLocation, post("createCall", '"201": { headers: { Location: {} } }'));
  expectNothing(
    createdLocation,
    post("createCall", '"201": { description: There is no `Location`; the body has the id. }'),
  );
  expectNothing(createdLocation, post("createCall", '"400": { description: No. }'));
  expectNothing(createdLocation, post("updateCall", '"200": { description: Done. }'));
});
