import { describe, expect, it } from "vitest";
import { type Json, rootPlace } from "../place.ts";
import { readBaseUrl } from "./server.ts";

function baseUrl(...servers: readonly Json[]) {
  const complaints: string[] = [];
  const root = rootPlace({ servers }, (_, message) => complaints.push(message));
  return { url: readBaseUrl(root), complaints };
}

describe("readBaseUrl", () => {
  it("is the first server, without trailing slash", () => {
    expect(
      baseUrl({ url: "https://api.telespec.dev/v2/" }, { url: "https://b.telespec.dev" }).url,
    ).toBe("https://api.telespec.dev/v2");
  });

  it("has the defaults of variables filled in", () => {
    const variables = { host: { default: "eu.telespec.dev" }, version: { default: "v1" } };
    expect(baseUrl({ url: "https://{host}/{version}", variables }).url).toBe(
      "https://eu.telespec.dev/v1",
    );
  });

  it.each([
    "https://example.com/camara",
    "https://api.example.org",
    "https://operator.example/v1",
    "http://localhost:9091/v1",
    "https://host.invalid",
  ])("is absent where %s is only a placeholder", (url) => {
    expect(baseUrl({ url })).toEqual({ url: undefined, complaints: [] });
  });

  it("is not absent for a host that only looks like a placeholder", () => {
    expect(baseUrl({ url: "https://myexample.com" }).url).toBe("https://myexample.com");
  });

  it("is absent without servers", () => {
    expect(baseUrl()).toEqual({ url: undefined, complaints: [] });
  });

  it.each(["/v1", "https://{host}/v1", "ftp://telespec.dev", "https://"])(
    "complains about %s",
    (url) => {
      expect(baseUrl({ url }).complaints).toHaveLength(1);
    },
  );
});
