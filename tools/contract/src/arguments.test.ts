import { expect, it } from "vitest";
import { readArguments } from "./arguments.ts";

const read = (...given: string[]) => readArguments(given, ["voice", "webrtc"], "here");

it("takes all APIs and the usual directory if nothing is said", () => {
  expect(read()).toEqual({ kind: "run", apis: ["voice", "webrtc"], out: "here" });
});

it("takes the APIs that are named, each once, and a directory", () => {
  expect(read("webrtc", "webrtc", "--out", "there")).toEqual({
    kind: "run",
    apis: ["webrtc"],
    out: "there",
  });
});

it("says which APIs there are when it does not know one", () => {
  expect(read("voyce")).toEqual({
    kind: "wrong",
    message: "There is no API called voyce. There is voice, webrtc.",
  });
});

it.each([["--ouf", "x"], ["--out"], ["--out="]])("refuses %s", (...given) => {
  expect(read(...given)).toMatchObject({ kind: "wrong" });
});

it("gives help whatever else is said", () => {
  expect(read("voice", "--help")).toEqual({ kind: "help" });
});
