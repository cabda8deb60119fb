import { expect, test } from "vitest";
import { createJournal } from "./journal.ts";

const request = (path: string, bodyBytes = 0) => ({
  time: "2026-03-02T14:00:00.000Z",
  method: "GET",
  path,
  query: {},
  headers: {},
  ...(bodyBytes > 0 ? { body: "x" } : {}),
  bodyBytes,
  valid: true,
  violations: [],
  status: 200,
});

test("requests are numbered in their order, and clearing begins anew", () => {
  const journal = createJournal();
  journal.add(request("/a"));
  journal.add(request("/b"));
  expect(journal.entries().map(({ number, path }) => [number, path])).toEqual([
    [1, "/a"],
    [2, "/b"],
  ]);
  journal.clear();
  expect(journal.entries()).toEqual([]);
  journal.add(request("/c"));
  expect(journal.entries()[0]?.number).toBe(1);
});

test("what was handed out does not change with the next request", () => {
  const journal = createJournal();
  const before = journal.entries();
  journal.add(request("/a"));
  expect(before).toEqual([]);
});

test("the oldest of more than 1000 requests are dropped and counted", () => {
  const journal = createJournal();
  for (let number = 1; number <= 1005; number += 1) journal.add(request("/a"));
  expect([journal.entries().length, journal.dropped(), journal.entries()[0]?.number]).toEqual([
    1000, 5, 6,
  ]);
});

test("the oldest give way once the bodies have more than 16 MiB", () => {
  const journal = createJournal();
  for (let number = 1; number <= 300; number += 1) journal.add(request("/a", 65_536));
  expect([journal.entries().length, journal.dropped()]).toEqual([256, 44]);
});

test("the answers to events count among the bodies", () => {
  const journal = createJournal();
  const answer = { status: 200, contentType: "application/xml", body: "x".repeat(65_000) };
  const webhook = { event: "answer", origin: "http://127.0.0.1:3000", answer };
  for (let number = 1; number <= 300; number += 1) journal.add({ ...request("/a", 536), webhook });
  expect([journal.entries().length, journal.dropped()]).toEqual([256, 44]);
});
