import { describe, expect, it } from "vitest";
import { parseCommand } from "./arguments.ts";

describe("parseCommand", () => {
  it.each([
    [[], "write"],
    [["--check"], "check"],
    [["--help"], "help"],
    [["-h"], "help"],
    [["--check", "--help"], "help"],
  ])("understands %j", (args, kind) => {
    expect(parseCommand(args)).toEqual({ kind });
  });

  it.each([[["--force"]], [["-c"]], [["bandwidth-voice"]], [["--check=no"]]])(
    "refuses %j and names it",
    (args) => {
      const command = parseCommand(args);
      expect(command.kind).toBe("usage");
      expect(command).toHaveProperty(
        "message",
        expect.stringContaining(args[0]?.split("=")[0] ?? ""),
      );
      expect(command).toHaveProperty("message", expect.stringContaining("--help"));
    },
  );
});
