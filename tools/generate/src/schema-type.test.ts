import { describe, expect, it } from "vitest";
import { at, type JsonObject, type Place, rootPlace } from "./place.ts";
import { bodyType, itemType, parameterType } from "./schema-type.ts";

/** A schema as a place in a document that also has two named schemas. */
function place(schema: JsonObject): Place {
  const schemas = {
    Call: { type: "object", properties: {} },
    CallList: { type: "array", items: { $ref: "#/components/schemas/Call" } },
    Method: { type: "string", enum: ["GET", "POST"] },
    Instant: { type: "string", format: "date-time" },
  };
  return at(
    rootPlace({ schema, components: { schemas } }, () => {}),
    "schema",
  );
}

describe("bodyType", () => {
  it.each([
    [{ $ref: "#/components/schemas/Call" }, "Call"],
    [{ $ref: "#/components/schemas/Call", description: "This one." }, "Call"],
    [{ type: "array", items: { $ref: "#/components/schemas/Call" } }, "Call[]"],
    [{ type: "array", items: { type: ["string", "null"] } }, "(string | null)[]"],
    [{ type: "string" }, "string"],
    [{ type: "string", nullable: true }, "string | null"],
    [{ type: "string", enum: ["a", "b"] }, '"a" | "b"'],
    [{ const: 7 }, "7"],
    [{ oneOf: [{ type: "integer" }, { type: "number" }, { type: "boolean" }] }, "number | boolean"],
    [{ type: "object", properties: {} }, "way"],
    [{ type: "array", items: { type: "object" } }, "way"],
    [{ oneOf: [{ type: "string" }, { type: "object" }] }, "way"],
    [{ enum: [{ a: 1 }] }, "way"],
  ])("of %j is %s", (schema, type) => {
    expect(bodyType(place(schema), "way").text).toBe(type);
  });

  it("tells which names it needs", () => {
    const list = { type: "array", items: { $ref: "#/components/schemas/Call" } };
    expect(bodyType(place(list), "way").names).toEqual(["Call"]);
    expect(bodyType(place({ type: "object" }), "way").names).toEqual(["operations"]);
    expect(bodyType(place({ type: "string" }), "way").names).toEqual([]);
  });
});

describe("itemType", () => {
  const item = (schema: JsonObject) => {
    const list = place(schema);
    return itemType(list, bodyType(list, "way"))?.text;
  };

  it("is the component, through a named list as well", () => {
    expect(item({ type: "array", items: { $ref: "#/components/schemas/Call" } })).toBe("Call");
    expect(item({ $ref: "#/components/schemas/CallList" })).toBe("Call");
  });

  it("goes through the list where the items have no name", () => {
    expect(item({ type: "array", items: { type: "object" } })).toBe("way[number]");
  });

  it("is nothing for what is no list", () => {
    expect(item({ $ref: "#/components/schemas/Call" })).toBeUndefined();
  });
});

describe("parameterType", () => {
  it.each([
    [{ type: "integer" }, "number"],
    [{ type: "string", format: "date-time" }, "string | Date"],
    [{ $ref: "#/components/schemas/Instant" }, "Instant | Date"],
    [{ $ref: "#/components/schemas/Method" }, "Method"],
    [{ type: "array", items: { $ref: "#/components/schemas/Method" } }, "Method[]"],
    [{ type: "array", items: { enum: ["a", "b"] } }, '("a" | "b")[]'],
    [{ type: "object" }, undefined],
    [{ type: ["string", "null"] }, undefined],
    [{ $ref: "#/components/schemas/Call" }, undefined],
    [{ type: "array", items: { type: "array", items: { type: "string" } } }, undefined],
    [{}, undefined],
  ])("of %j is %s", (schema, type) => {
    expect(parameterType(place(schema), "list")?.text).toBe(type);
  });

  it("is never a list where lists cannot be written", () => {
    const list = { type: "array", items: { type: "string" } };
    expect(parameterType(place(list), "no list")).toBeUndefined();
  });
});
