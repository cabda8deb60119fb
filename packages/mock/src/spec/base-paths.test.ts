import { expect, test } from "vitest";
import { parcels } from "../fixtures/parcels.ts";
import { basePaths } from "./base-paths.ts";
import type { OpenApiDocument } from "./document.ts";

const withServers = (servers: OpenApiDocument["servers"] & object): OpenApiDocument => ({
  openapi: "3.1.0",
  info: { title: "t", version: "1" },
  servers,
});

test("the paths of all servers count, with every value of their variables, longest first", () => {
  expect(basePaths(parcels)).toEqual(["/apis/parcels", "/more/parcels", "/parcels", "/v3", ""]);
});

test("a relative server, a server at the root and a trailing slash are understood", () => {
  const servers = [{ url: "/api/" }, { url: "https://a.test/" }];
  expect(basePaths(withServers(servers))).toEqual(["/api", ""]);
});

test("a variable inside the path keeps its value", () => {
  const servers = [{ url: "https://a.test/{base}/x", variables: { base: { default: "v1" } } }];
  expect(basePaths(withServers(servers))).toEqual(["/v1/x", ""]);
});

test("servers of a path and of an operation count as well", () => {
  const document: OpenApiDocument = {
    ...withServers([]),
    paths: {
      "/a": { servers: [{ url: "/of-path" }], get: { servers: [{ url: "/of-operation" }] } },
    },
  };
  expect(basePaths(document)).toEqual(["/of-operation", "/of-path", ""]);
});
