import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLocator, type Location } from "./source-location.ts";

let root: string;
let locate: (keys: readonly string[]) => Location;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "telespec-locate-"));
  mkdirSync(join(root, "parts"));
  writeFileSync(
    join(root, "openapi.yaml"),
    `paths:
  /calls:
    $ref: parts/calls.yaml
  /loop:
    $ref: '#/paths/~1loop'
  /lost:
    $ref: parts/lost.yaml
components:
  parameters:
    size: &size
      name: size
`,
  );
  writeFileSync(
    join(root, "parts/calls.yaml"),
    `get:
  parameters:
    - $ref: ../openapi.yaml#/components/parameters/size
    - name: page
      schema: { $ref: Page.yaml, description: The page. }
  responses:
    200: { description: Fine. }
post: &post
  operationId: createCall
put: *post
`,
  );
  writeFileSync(join(root, "parts/Page.yaml"), "# A page.\ntype: integer\n");
  locate = createLocator(join(root, "openapi.yaml"), root);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("a place of the bundled spec", () => {
  it.each([
    ["a key in another file", "paths /calls get", "parts/calls.yaml:1:1"],
    ["a value", "paths /calls post operationId", "parts/calls.yaml:9:16"],
    ["a value behind an anchor", "paths /calls put operationId", "parts/calls.yaml:9:16"],
    ["an item behind a $ref", "paths /calls get parameters 0 name", "openapi.yaml:11:13"],
    [
      "a value beside a $ref",
      "paths /calls get parameters 1 schema description",
      "parts/calls.yaml:5:47",
    ],
    [
      "a value behind a $ref that has neighbours",
      "paths /calls get parameters 1 schema type",
      "parts/Page.yaml:2:7",
    ],
    ["a whole file", "paths /calls get parameters 1 schema", "parts/Page.yaml:2:1"],
    [
      "a status that is written as a number",
      "paths /calls get responses 200",
      "parts/calls.yaml:7:5",
    ],
    [
      "the nearest place above something missing",
      "paths /calls get x-retry",
      "parts/calls.yaml:1:1",
    ],
    ["a component that only a file has", "components schemas Page", "parts/Page.yaml:2:1"],
    [
      "a component whose name the bundler has changed",
      "components schemas Page-2",
      "parts/Page.yaml:2:1",
    ],
    ["a $ref that leads back to itself", "paths /loop get", "openapi.yaml:4:3"],
    ["a $ref to a file that is not there", "paths /lost get", "openapi.yaml:6:3"],
    ["nothing", "nowhere", "openapi.yaml:1:1"],
  ])("is found in the hand-written files: %s", (_, keys, expected) => {
    const { file, line, column } = locate(keys.split(" "));
    expect(`${file}:${line}:${column}`).toBe(expected);
  });
});
