import { test } from "vitest";
import { expectFindings, expectNothing } from "../../../test/expect-findings.ts";
import { camaraDiscriminator } from "./camara-discriminator.ts";

const spec = (union: string, circle = "required: [shape]") => `
    components:
      schemas:
        Location:
          ${union}
        Circle: { type: object, ${circle}, properties: { shape: { type: string } } }
    `;
const oneOf = 'oneOf: [{ $ref: "#/components/schemas/Circle" }]';
const mapping = 'mapping: { Circle: "#/components/schemas/Circle" }';

test("A oneOf without a discriminator is reported", () => {
  expectFindings(camaraDiscriminator, spec(`»${oneOf}`));
});

test("A discriminator without a mapping for each branch is reported", () => {
  expectFindings(
    camaraDiscriminator,
    spec(`${oneOf}\n          »discriminator: { propertyName: shape }`),
  );
});

test("A branch that does not require the property is reported", () => {
  const union = `${oneOf}\n          discriminator: { propertyName: shape, ${mapping} }`;
  expectFindings(
    camaraDiscriminator,
    spec(union, "title: A").replace("Circle: { type", "»Circle: { type"),
  );
  expectNothing(camaraDiscriminator, spec(union));
});
