import { describe, expect, it } from "vitest";
import { docComment, firstSentence } from "./doc-comment.ts";

describe("docComment", () => {
  it("is one line where one line is enough", () => {
    expect(docComment("  ", ["Id of the call."])).toBe("  /** Id of the call. */\n");
  });

  it("has an empty line between paragraphs, and before the tags", () => {
    expect(
      docComment("", ["One.", undefined, "", "Two\nlines."], ["@default 1", "@example 2"]),
    ).toBe("/**\n * One.\n *\n * Two\n * lines.\n *\n * @default 1\n * @example 2\n */\n");
  });

  it("is nothing where there is nothing to say", () => {
    expect(docComment("  ", [undefined, "  \n"])).toBe("");
  });

  it("cannot be ended by the text in it", () => {
    expect(docComment("", ["a */ b"], ["@example */"])).not.toMatch(/\*\/(?!\n$)/);
  });

  it("does not take text for a tag", () => {
    expect(docComment("", ["@internal\n  @deprecated\nmail me@home"])).toBe(
      "/**\n * \\@internal\n *   \\@deprecated\n * mail me@home\n */\n",
    );
  });

  it("puts a tag on one line", () => {
    expect(docComment("", [], ["@returns one\n  two"])).toBe("/** @returns one two */\n");
  });
});

describe("firstSentence", () => {
  it.each([
    ["Too many requests. Wait a second.", "Too many requests."],
    ["Wait as long as\n`Retry-After` says. Then repeat.", "Wait as long as `Retry-After` says."],
    ["Version 1.2 is needed, e.g. by you. More.", "Version 1.2 is needed, e.g. by you."],
    ["No full stop", "No full stop"],
    ["A heading\n\nAnother paragraph.", "A heading"],
    ["Why? `state` says so.", "Why?"],
  ])("of %j is %j", (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });
});
