import { expect, it } from "vitest";
import { publicPackages } from "../packages.ts";
import { followers } from "./followers.ts";

const following = (...moving: string[]) =>
  Object.fromEntries(
    followers(publicPackages(), new Set(moving.map((name) => `@telespec/${name}`))),
  );

it("lets the mock follow an API whose package or whose spec alone is in it", () => {
  expect(following("bandwidth-webrtc", "camara-call-handling")).toEqual({
    "@telespec/mock": ["@telespec/bandwidth-webrtc", "@telespec/camara-call-handling"],
  });
});

it("lets the mock follow what an API's package brings, and no API's package: npm installs that for it", () => {
  expect(following("client-core")).toEqual({ "@telespec/mock": ["@telespec/client-core"] });
});

it("lets nothing follow that moves anyway, or has nothing in it that moves", () => {
  expect(following("bandwidth-voice", "mock")).toEqual({});
  expect(following("mock")).toEqual({});
});
