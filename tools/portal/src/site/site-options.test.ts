import { expect, test } from "vitest";
import { readSiteOptions } from "./site-options.ts";

test("without anything said, the site stands at the root", () => {
  expect(readSiteOptions({})).toEqual({ base: "/", siteUrl: undefined });
});

test("a base path needs its slashes, a site is an origin alone", () => {
  expect(
    readSiteOptions({ PORTAL_BASE: "/telespec/", PORTAL_SITE: "https://example.org" }),
  ).toEqual({
    base: "/telespec/",
    siteUrl: "https://example.org",
  });
  expect(() => readSiteOptions({ PORTAL_BASE: "telespec" })).toThrow("such as /telespec/");
  expect(() => readSiteOptions({ PORTAL_SITE: "https://example.org/docs" })).toThrow(
    "an origin alone",
  );
});
