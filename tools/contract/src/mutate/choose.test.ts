import { describe, expect, it } from "vitest";
import { createSchemas } from "../schema/schemas.ts";
import { openDocument } from "../spec/document.ts";
import type { Json } from "../spec/json.ts";
import { badValues, boundaryValues, type Material } from "./choose.ts";

const Call = {
  type: "object",
  required: ["to"],
  properties: {
    to: { type: "string", pattern: "^\\+[0-9]+$", minLength: 3, maxLength: 6 },
    timeout: { type: "integer", minimum: 1, maximum: 300 },
    ratio: { type: "number", exclusiveMinimum: 0, multipleOf: 0.5 },
    method: { type: ["string", "null"], enum: ["GET", "POST", null] },
    url: { type: "string", format: "uri" },
    tags: {
      type: "array",
      items: { type: "string", maxLength: 3 },
      minItems: 1,
      maxItems: 2,
      uniqueItems: true,
    },
  },
  additionalProperties: false,
};

function material(
  schemas: { readonly [name: string]: Json },
  name: string,
  ...goods: Json[]
): Material {
  const document = openDocument({ openapi: "3.1.0", components: { schemas } });
  return {
    document,
    schemas: createSchemas(document, { discriminate: true }),
    schema: `#/components/schemas/${name}`,
    goods: goods.map((value) => ({ name: "good", value })),
    canSend: () => true,
  };
}

/** What the bad values are for, as `/to pattern`. */
function targets(given: Material): string[] {
  return badValues(given).flatMap((bad) =>
    bad.targets.map(({ at, keyword }) => `${at} ${keyword}`),
  );
}

describe("bad values", () => {
  const found = targets(material({ Call }, "Call", { to: "+123" }));

  it.each([
    ["a missing property", " required"],
    ["an unknown property", " additionalProperties"],
    ["a wrong type", "/timeout type"],
    ["a pattern", "/to pattern"],
    ["a text that is too short", "/to minLength"],
    ["a text that is too long", "/to maxLength"],
    ["a number that is too small", "/timeout minimum"],
    ["a number that is too big", "/timeout maximum"],
    ["a limit that does not belong", "/ratio exclusiveMinimum"],
    ["a multiple", "/ratio multipleOf"],
    ["a list of values", "/method enum"],
    ["a format", "/url format"],
    ["a list that is too short", "/tags minItems"],
    ["a list that is too long", "/tags maxItems"],
    ["a repeated item", "/tags uniqueItems"],
    ["an item of a list", "/tags/0 maxLength"],
  ])("break %s, also in places that no example fills", (_, target) => {
    expect(found).toContain(target);
  });

  it("differ from a good value in one rule where one can be broken alone", () => {
    const [bad] = badValues(material({ Call }, "Call", { to: "+123" })).filter((one) =>
      one.targets.some(({ keyword }) => keyword === "maximum"),
    );
    expect(bad).toMatchObject({
      value: { to: "+123", timeout: 301 },
      problems: [{ at: "/timeout" }],
    });
  });

  it("make no null where null is allowed", () => {
    const nulls = badValues(material({ Call }, "Call", { to: "+123" })).filter(
      ({ put }) => put?.value === null,
    );
    const places = nulls.map(({ path }) => path.join("/"));
    expect(places).toContain("to");
    expect(places).not.toContain("method");
  });

  it("break conditions and dependencies", () => {
    const Update = {
      type: "object",
      properties: {
        state: { type: "string", enum: ["active", "completed"] },
        url: { type: "string" },
      },
      if: { properties: { state: { const: "completed" } }, required: ["state"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { not: { required: ["url"] } },
      else: { required: ["url"] },
    };
    const given = material({ Update }, "Update", { url: "a" }, { state: "completed" });
    expect(targets(given)).toEqual(expect.arrayContaining([" not", " required"]));
  });

  it("take every kind of a union from its own samples", () => {
    const schemas = {
      Place: {
        type: "object",
        oneOf: ["Circle", "Point"].map((one) => ({ $ref: `#/components/schemas/${one}` })),
        discriminator: { propertyName: "shape" },
        required: ["shape"],
      },
      Circle: kind("Circle", { radius: { type: "number", minimum: 0 } }),
      Point: kind("Point", { height: { type: "number", maximum: 9 } }),
    };
    const found = targets(material(schemas, "Place", { shape: "Circle", radius: 1 }));
    expect(found).toEqual(
      expect.arrayContaining(["/radius minimum", "/height maximum", " discriminator"]),
    );
  });

  it("leave out what cannot be sent", () => {
    const given = { ...material({ Call }, "Call", { to: "+123" }), canSend: () => false };
    expect(badValues(given)).toEqual([]);
  });
});

describe("boundary values", () => {
  const found = boundaryValues(material({ Call }, "Call", { to: "+123" }));
  const at = (name: string) =>
    found.filter(({ path }) => path.join() === name).map(({ put }) => put?.value);

  it("stand exactly at the limits of numbers", () => {
    expect(at("timeout")).toEqual([1, 300]);
  });

  it("stand exactly at the limits of a text's length, and keep its pattern", () => {
    expect(at("to").map((text) => String(text).length)).toEqual([3, 6]);
    for (const text of at("to")) expect(text).toMatch(/^\+\d+$/);
  });

  it("take each value of a list, and null where it is allowed", () => {
    expect(at("method")).toEqual(["GET", "POST", null]);
  });
});

function kind(shape: string, properties: { readonly [name: string]: Json }): Json {
  return {
    type: "object",
    required: ["shape", ...Object.keys(properties)],
    properties: { shape: { type: "string", const: shape }, ...properties },
  };
}
