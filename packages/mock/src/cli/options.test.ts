import { expect, test } from "vitest";
import { apis } from "../apis.ts";
import { parseCommand, UsageError } from "./options.ts";

test("without arguments all APIs are mocked from port 4010 on, on this machine alone", () => {
  expect(parseCommand([])).toEqual({
    kind: "serve",
    apis,
    port: 4010,
    host: "127.0.0.1",
    json: false,
    quiet: false,
  });
});

test("APIs, port, host and flags are read in any order", () => {
  const args = [
    "--json",
    "camara-call-handling",
    "--port=0",
    "bandwidth-voice",
    "--host",
    "::1",
    "--quiet",
  ];
  expect(parseCommand(args)).toEqual({
    kind: "serve",
    apis: ["bandwidth-voice", "camara-call-handling"],
    port: 0,
    host: "::1",
    json: true,
    quiet: true,
  });
});

test("--help and --version win over what else is there", () => {
  expect(parseCommand(["--help", "--port", "1"]).kind).toBe("help");
  expect(parseCommand(["nonsense", "--version"]).kind).toBe("version");
});

test.each([
  [["--prot", "1"], "There is no option --prot."],
  [["-p", "1"], "There is no option -p."],
  [["--toString"], "There is no option --toString."],
  [["--port"], "--port needs a value."],
  [["--port="], "--port needs a value."],
  [["--host", "--json"], "--host needs a value."],
  [["--json=yes"], "--json takes no value, but got yes."],
  [["--port", "abc"], "--port abc is not a port"],
  [["--port", "65536"], "--port 65536 is not a port"],
  [["--port", "1e3"], "--port 1e3 is not a port"],
  [["--port", "65535"], `--port 65535 leaves no room for ${apis.length} mocks`],
  [[""], 'There is no API called "". There is bandwidth-voice,'],
  [["voice"], "There is no API called voice. There is bandwidth-voice,"],
])("%j is refused with its reason", (args, message) => {
  expect(() => parseCommand(args)).toThrow(UsageError);
  expect(() => parseCommand(args)).toThrow(message);
});

test("exec takes APIs and options before --, and leaves all after it to the command", () => {
  const args = ["exec", "bandwidth-voice", "--fail-under", "12.5", "--", "npm", "test", "--", "-q"];
  expect(parseCommand(args)).toEqual({
    kind: "exec",
    apis: ["bandwidth-voice"],
    command: "npm",
    args: ["test", "--", "-q"],
    failUnder: 12.5,
    quiet: false,
  });
  expect(parseCommand(["exec", "--quiet", "--", "make"])).toMatchObject({
    apis,
    command: "make",
    args: [],
    failUnder: 0,
    quiet: true,
  });
  expect(parseCommand(["exec", "--help"]).kind).toBe("help");
});

test.each([
  [["exec"], "exec needs a command after --"],
  [["exec", "bandwidth-voice", "--"], "exec needs a command after --"],
  [["exec", "bandwidth-voice", "--", ""], "exec needs a command after --"],
  [["exec", "npm", "test"], "exec needs a command after --"],
  [["exec", "npm", "--", "test"], "There is no API called npm."],
  [["exec", "--port", "1", "--", "x"], "There is no option --port."],
  [["exec", "--fail-under", "--", "x"], "--fail-under needs a value."],
  [["exec", "--fail-under", "101", "--", "x"], "--fail-under 101 is not a percentage"],
  [["exec", "--fail-under", "half", "--", "x"], "--fail-under half is not a percentage"],
])("%j is refused with its reason too", (args, message) => {
  expect(() => parseCommand(args)).toThrow(UsageError);
  expect(() => parseCommand(args)).toThrow(message);
});
