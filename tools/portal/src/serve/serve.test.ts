import { expect, test } from "vitest";
import { serve, siteFolder } from "./serve.ts";

test("pages, their addresses without a slash, and what is missing are answered as on a static host", async () => {
  const server = await serve({ folder: siteFolder, base: "/telespec/", port: 0 });
  const home = await fetch(server.url);
  expect([home.status, home.headers.get("content-type")]).toEqual([
    200,
    "text/html; charset=utf-8",
  ]);
  const short = await fetch(`${server.url}errors`, { redirect: "manual" });
  expect([short.status, short.headers.get("location")]).toEqual([301, "/telespec/errors/"]);
  const missing = await fetch(`${server.url}nowhere/`);
  expect([missing.status, await missing.text()]).toEqual([
    404,
    expect.stringContaining("no page here"),
  ]);
  expect((await fetch(new URL("/errors/", server.url))).status).toBe(404);
  await server.close();
});

test("nothing outside the site is given out", async () => {
  const server = await serve({ folder: siteFolder, port: 0 });
  for (const path of ["..%2f..%2fpackage.json", "%2e%2e/%2e%2e/package.json", "%", "%00"]) {
    expect((await fetch(server.url + path)).status).toBe(404);
  }
  await server.close();
});

test("a taken port and a site that is not built are told in one sentence", async () => {
  const server = await serve({ folder: siteFolder, port: 0 });
  const port = Number(new URL(server.url).port);
  await expect(serve({ folder: siteFolder, port })).rejects.toThrow(
    `Port ${port}: is taken by another program. Choose another with --port.`,
  );
  await expect(serve({ folder: "/nowhere", port: 0 })).rejects.toThrow("the portal is not built");
  await server.close();
});
