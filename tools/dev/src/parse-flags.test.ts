import { describe, expect, test } from "vitest";
import { UsageError } from "./failure.ts";
import { parseFlags } from "./parse-flags.ts";

const start = { flags: { port: "value", once: "boolean" } } as const;
const parse = (...argv: string[]) => parseFlags(start, argv, {});

describe("flags", () => {
  test("are read, a value in either of its two forms", () => {
    expect(parse()).toEqual({});
    expect(parse("--once", "--port", "5000")).toEqual({ once: true, port: "5000" });
    expect(parse("--port=5000")).toEqual({ port: "5000" });
    expect(parse("--help")).toEqual({ help: true });
  });

  test.each([
    [["--prot", "5000"], "Unknown flag '--prot'. It takes --port, --once, --help."],
    [["-p"], "Unknown flag '-p'. It takes --port, --once, --help."],
    [["5000"], "Unknown argument '5000'. It takes --port, --once, --help."],
    [["--port"], "--port needs a value."],
    [["--port", "--once"], "--port needs a value."],
    [["--once=yes"], "--once takes no value."],
  ])("that make no sense are refused, with what would make some: %j", (argv, message) => {
    expect(() => parse(...argv)).toThrow(new UsageError(message));
  });

  test("which npm swallowed are asked for again, instead of being ignored", () => {
    const env = { npm_config_once: "true", npm_lifecycle_event: "start" };
    expect(() => parseFlags(start, [], env)).toThrow("npm start -- --once");
    const run = { npm_config_check: "true", npm_lifecycle_event: "generate" };
    expect(() => parseFlags({ flags: { check: "boolean" } }, [], run)).toThrow(
      "npm run generate -- --check",
    );
  });

  test("are taken as given when npm has a setting of the same name", () => {
    const env = { npm_config_once: "true" };
    expect(parseFlags(start, ["--once"], env)).toEqual({ once: true });
  });
});
